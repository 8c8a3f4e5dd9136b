package org.assessmentcentre.catalogue.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;

/** The whole plan, as it was announced. */
public record AssessmentPlanResponse(
        @JsonUnwrapped AssessmentPlan document,
        Instant publishedAt,
        @JsonIgnore String contentTag) implements ContentTagged {

    static AssessmentPlanResponse of(Published<AssessmentPlan> published) {
        return new AssessmentPlanResponse(published.document(), published.publishedAt(), published.sha256());
    }
}
