package org.assessmentcentre.catalogue.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a published plan. */
@ApplicationScoped
class ReadingPlan {

    private final PublishedDocuments published;

    ReadingPlan(PublishedDocuments published) {
        this.published = published;
    }

    @Transactional
    AssessmentPlanResponse read(String standard, String plan, @Nullable Integer revision) {
        return AssessmentPlanResponse.of(
                revision == null
                        ? published.plan(standard, plan)
                        : published
                                .planRevision(standard, plan, revision)
                                .orElseThrow(() -> Refusal.notFound("Revision " + revision + " of " + plan)));
    }
}
