package org.assessmentcentre.assessment.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;

/** Changes the name, the roles or the status of a member of staff. */
@ApplicationScoped
class ChangingStaff {

    private final StaffMembers staff;
    private final Grants grants;
    private final Outbox outbox;

    ChangingStaff(StaffMembers staff, Grants grants, Outbox outbox) {
        this.staff = staff;
        this.grants = grants;
        this.outbox = outbox;
    }

    @Transactional
    StaffResponse change(UUID id, IfMatch seen, ChangeStaffRequest request) {
        Staff member = staff.findByIdOptional(id)
                .filter(found -> grants.allows(StaffRole.CENTRE_ADMIN, found.centre()))
                .orElseThrow(() -> Refusal.notFound("The member of staff"));
        seen.mustMatch(member.version());
        if (member.change(request.name(), request.roles(), request.status())) {
            outbox.announce(StaffEvent.StaffChanged.of(member));
        }
        return StaffResponse.from(member);
    }
}
