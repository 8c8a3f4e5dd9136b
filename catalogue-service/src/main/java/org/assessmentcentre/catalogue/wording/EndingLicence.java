package org.assessmentcentre.catalogue.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;

/** An editor of a centre ends its licence: from then on its people see the structure alone. */
@ApplicationScoped
class EndingLicence {

    private final WordingLayer layer;
    private final Caller caller;

    EndingLicence(WordingLayer layer, Caller caller) {
        this.layer = layer;
        this.caller = caller;
    }

    @Transactional
    void end(String code, String version, String centre) {
        if (!caller.claimsCentre(centre) || !layer.end(centre, code, version)) {
            throw Refusal.notFound("Licence of centre " + centre);
        }
    }
}
