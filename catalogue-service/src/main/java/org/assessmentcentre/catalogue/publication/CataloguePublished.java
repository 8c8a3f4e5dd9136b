package org.assessmentcentre.catalogue.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A version was published. The body is the document itself with the time; belongs to no centre. */
sealed interface CataloguePublished extends DomainEvent {

    CatalogueDocument document();

    static CataloguePublished of(CatalogueDocument document, Instant at) {
        return switch (document) {
            case Qualification qualification -> new QualificationPublished(qualification, at);
            case Standard standard -> new StandardPublished(standard, at);
            case AssessmentPlan plan -> new AssessmentPlanPublished(plan, at);
            case Framework framework -> new FrameworkPublished(framework, at);
            case Crosswalk crosswalk -> new CrosswalkPublished(crosswalk, at);
        };
    }

    @Override
    default String type() {
        return switch (this) {
            case QualificationPublished published -> "catalogue.qualification-published.v1";
            case StandardPublished published -> "catalogue.standard-published.v1";
            case AssessmentPlanPublished published -> "catalogue.assessment-plan-published.v1";
            case FrameworkPublished published -> "catalogue.framework-published.v1";
            case CrosswalkPublished published -> "catalogue.crosswalk-published.v1";
        };
    }

    @Override
    default String topic() {
        return "catalogue.events";
    }

    @Override
    default String subject() {
        return document().name(":");
    }

    @Override
    default @Nullable String centre() {
        return null;
    }

    record QualificationPublished(@JsonUnwrapped Qualification document, Instant publishedAt)
            implements CataloguePublished {}

    record StandardPublished(@JsonUnwrapped Standard document, Instant publishedAt) implements CataloguePublished {}

    record AssessmentPlanPublished(@JsonUnwrapped AssessmentPlan document, Instant publishedAt)
            implements CataloguePublished {}

    record FrameworkPublished(@JsonUnwrapped Framework document, Instant publishedAt) implements CataloguePublished {}

    record CrosswalkPublished(@JsonUnwrapped Crosswalk document, Instant publishedAt) implements CataloguePublished {}
}
