package org.assessmentcentre.portfolio.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;

/** The operator reads every centre, everybody else the centres they have to do with. */
@ApplicationScoped
class ReadingCentres {

    private final Centres centres;
    private final Access access;
    private final Caller caller;
    private final Cursors cursors;

    ReadingCentres(Centres centres, Access access, Caller caller, Cursors cursors) {
        this.centres = centres;
        this.access = access;
        this.caller = caller;
        this.cursors = cursors;
    }

    @Transactional
    CentreResponse read(String number) {
        access.toSeeCentre(number);
        return centres.numbered(number).map(CentreResponse::from).orElseThrow(() -> Refusal.notFound("The centre"));
    }

    @Transactional
    Page<CentreResponse> list(PageRequest request) {
        if (caller.is(Roles.OPERATOR)) {
            return cursors.page("centres", request, centres::after, Centre::number)
                    .map(CentreResponse::from);
        }
        Set<String> own = access.centres();
        return cursors.page(
                        "centres/" + caller.account(),
                        request,
                        (after, most) -> centres.among(own, after, most),
                        Centre::number)
                .map(CentreResponse::from);
    }
}
