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

    private static final String PLAN = "catalogue.assessment-plan-published.v1";

    private final Handbooks handbooks;
    private final Plans plans;

    CatalogueEvents(Handbooks handbooks, Plans plans) {
        this.handbooks = handbooks;
        this.plans = plans;
    }

    @Override
    public Set<String> types() {
        return Set.of(QUALIFICATION, STANDARD, PLAN);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case QUALIFICATION -> handbooks.keep(event.as(Handbook.class), event.sequence());
            case STANDARD -> handbooks.keep(event.as(StandardPublished.class), event.sequence());
            case PLAN -> plans.keep(event.as(AssessmentPlan.class), event.sequence());
            default -> throw new IllegalStateException("Not one of types(): " + event.type());
        }
    }
}
