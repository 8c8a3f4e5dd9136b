package org.assessmentcentre.catalogue.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.published.PublishedDocuments;

/** Reads a published plan. */
@ApplicationScoped
class ReadingPlan {

    private final PublishedDocuments published;

    ReadingPlan(PublishedDocuments published) {
        this.published = published;
    }

    @Transactional
    AssessmentPlanResponse read(String standard, String plan) {
        return AssessmentPlanResponse.of(published.plan(standard, plan));
    }
}
