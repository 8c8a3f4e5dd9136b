package org.assessmentcentre.portfolio.centre;

import java.util.List;
import org.assessmentcentre.kit.event.DomainEvent;

/** A centre was approved, or changed its settings: its whole state. */
record CentreChanged(String centre, String name, String status, CentreSettings settings, List<String> providerClients)
        implements DomainEvent {

    static CentreChanged of(Centre centre) {
        return new CentreChanged(
                centre.number(),
                centre.name(),
                centre.status().name(),
                centre.settings(),
                List.copyOf(centre.providerClients()));
    }

    @Override
    public String type() {
        return "portfolio.centre-changed.v1";
    }

    @Override
    public String topic() {
        return "portfolio.directory";
    }

    @Override
    public String subject() {
        return centre;
    }
}
