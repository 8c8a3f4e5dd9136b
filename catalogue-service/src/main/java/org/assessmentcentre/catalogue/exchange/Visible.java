package org.assessmentcentre.catalogue.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.kit.access.Caller;

/** Whose entities a caller sees: ours, and what was imported for the centres of the token. */
@ApplicationScoped
class Visible {

    private final Caller caller;

    Visible(Caller caller) {
        this.caller = caller;
    }

    /** Ours first. */
    List<String> owners() {
        List<String> owners = new ArrayList<>(caller.centres());
        owners.sort(null);
        owners.addFirst(CaseStore.OURS);
        return owners;
    }
}
