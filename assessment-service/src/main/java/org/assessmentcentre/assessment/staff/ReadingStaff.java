package org.assessmentcentre.assessment.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.assessment.portfolio.Centres;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;

/** Shows a centre's staff to its administrators, and to the operator who appointed the first of them. */
@ApplicationScoped
class ReadingStaff {

    private final StaffMembers staff;
    private final Centres centres;
    private final Grants grants;
    private final Caller caller;
    private final Cursors cursors;

    ReadingStaff(StaffMembers staff, Centres centres, Grants grants, Caller caller, Cursors cursors) {
        this.staff = staff;
        this.centres = centres;
        this.grants = grants;
        this.caller = caller;
        this.cursors = cursors;
    }

    @Transactional
    Page<StaffResponse> list(String centre, PageRequest page) {
        if (!centres.knows(centre) || !mayRead(centre)) {
            throw Refusal.notFound("The centre");
        }
        return cursors.pageById(
                        "staff/" + centre, page, (after, most) -> staff.ofCentre(centre, after, most), Staff::id)
                .map(StaffResponse::from);
    }

    @Transactional
    StaffResponse find(UUID id) {
        return staff.findByIdOptional(id)
                .filter(member -> mayRead(member.centre()))
                .map(StaffResponse::from)
                .orElseThrow(() -> Refusal.notFound("The member of staff"));
    }

    private boolean mayRead(String centre) {
        return caller.is(Roles.OPERATOR) || grants.allows(StaffRole.CENTRE_ADMIN, centre);
    }
}
