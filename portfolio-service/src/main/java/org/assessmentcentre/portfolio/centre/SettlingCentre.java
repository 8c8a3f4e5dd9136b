package org.assessmentcentre.portfolio.centre;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;

/** A centre's administrator changes its settings. */
@ApplicationScoped
class SettlingCentre {

    private final Centres centres;
    private final Access access;
    private final Outbox outbox;

    SettlingCentre(Centres centres, Access access, Outbox outbox) {
        this.centres = centres;
        this.access = access;
        this.outbox = outbox;
    }

    @Transactional
    CentreResponse settle(String number, IfMatch seen, CentreSettingsRequest request) {
        access.asAdministrator(number);
        Centre centre = centres.numbered(number).orElseThrow(() -> Refusal.notFound("The centre"));
        seen.mustMatch(centre.version());
        if (centre.settle(request.toSettings())) {
            outbox.announce(CentreChanged.of(centre));
        }
        return CentreResponse.from(centre);
    }
}
