package org.assessmentcentre.portfolio.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps what the catalogue publishes. Publishing again under the same version replaces it. */
@ApplicationScoped
class CatalogueEvents implements EventHandler {

    private static final String QUALIFICATION = "catalogue.qualification-published.v1";
    private static final String STANDARD = "catalogue.standard-published.v1";

    private final Handbooks handbooks;

    CatalogueEvents(Handbooks handbooks) {
        this.handbooks = handbooks;
    }

    @Override
    public Set<String> types() {
        return Set.of(QUALIFICATION, STANDARD);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case QUALIFICATION -> handbooks.keep(event.as(Handbook.class), event.sequence());
            case STANDARD -> handbooks.keep(event.as(StandardPublished.class), event.sequence());
            default -> throw new IllegalStateException("Not one of types(): " + event.type());
        }
    }
}
