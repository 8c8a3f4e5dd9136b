package org.assessmentcentre.assessment.qualityassurance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentFact;
import org.assessmentcentre.assessment.assessments.CarriedOutcome;
import org.assessmentcentre.assessment.assessments.CriterionOutcome;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.jspecify.annotations.Nullable;

/** What this feature announces; never the checker's words. */
sealed interface QualityEvent extends AssessmentFact {

    @Override
    default String type() {
        return switch (this) {
            case QualityCheckRecorded ignored -> "assessment.quality-check-recorded.v1";
            case ResultsReleased ignored -> "assessment.results-released.v1";
            case UnitOutcomeConfirmed ignored -> "assessment.unit-outcome-confirmed.v1";
        };
    }

    record QualityCheckRecorded(
            UUID qualityCheckId,
            UnitAttempt of,
            CheckVerdict verdict,
            @Nullable Outcome outcome,
            Instant checkedAt,
            UUID checkedBy)
            implements QualityEvent {}

    record ResultsReleased(UnitAttempt of, Instant releasedAt) implements QualityEvent {}

    record UnitOutcomeConfirmed(
            UnitAttempt of,
            Outcome outcome,
            Instant confirmedAt,
            List<CriterionOutcome> criteria,
            @Nullable List<CarriedOutcome> carried)
            implements QualityEvent {}
}
