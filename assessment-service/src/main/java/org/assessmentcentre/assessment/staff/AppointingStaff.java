package org.assessmentcentre.assessment.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.portfolio.Centres;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** Takes a person onto a centre's staff. */
@ApplicationScoped
class AppointingStaff {

    private final StaffMembers staff;
    private final Centres centres;
    private final Grants grants;
    private final Caller caller;
    private final AccessDecisions decisions;
    private final Outbox outbox;
    private final Clock clock;

    AppointingStaff(
            StaffMembers staff,
            Centres centres,
            Grants grants,
            Caller caller,
            AccessDecisions decisions,
            Outbox outbox,
            Clock clock) {
        this.staff = staff;
        this.centres = centres;
        this.grants = grants;
        this.caller = caller;
        this.decisions = decisions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    StaffResponse appoint(String centre, AppointStaffRequest request) {
        boolean administrator = grants.allows(StaffRole.CENTRE_ADMIN, centre);
        if (!centres.knows(centre) || !(administrator || caller.is(Roles.OPERATOR))) {
            throw Refusal.notFound("The centre");
        }
        if (!administrator && !request.roles().equals(Set.of(StaffRole.CENTRE_ADMIN))) {
            throw new Refusal(
                    AssessmentProblem.OPERATOR_APPOINTS_ADMINISTRATORS,
                    "Give the role CENTRE_ADMIN alone; the administrator then appoints the others.");
        }
        decisions.allowed();
        UUID id = Ids.next();
        if (!staff.appoint(id, centre, request.account(), request.name(), request.roles(), clock.instant())) {
            throw new Refusal(
                    AssessmentProblem.ACCOUNT_TAKEN,
                    "The account is on the staff of this centre already. Change that record instead.");
        }
        Staff appointed = staff.findById(id);
        outbox.announce(StaffEvent.StaffChanged.of(appointed));
        return StaffResponse.from(appointed);
    }
}
