package org.assessmentcentre.assessment.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;

/** Keeps the local view of published handbooks. */
@ApplicationScoped
class CatalogueEvents implements EventHandler {

    private final Handbooks handbooks;

    CatalogueEvents(Handbooks handbooks) {
        this.handbooks = handbooks;
    }

    @Override
    public Set<String> types() {
        return Set.of("catalogue.qualification-published.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        handbooks.keep(event.as(QualificationPublished.class), event.sequence());
    }
}
