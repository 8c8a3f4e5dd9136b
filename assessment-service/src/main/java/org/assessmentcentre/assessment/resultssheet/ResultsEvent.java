package org.assessmentcentre.assessment.resultssheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentFact;
import org.assessmentcentre.assessment.assessments.CarriedOutcome;
import org.assessmentcentre.assessment.assessments.CriterionOutcome;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.jspecify.annotations.Nullable;

/** What this feature announces; never the assessor's words. */
sealed interface ResultsEvent extends AssessmentFact {

    @Override
    default String type() {
        return switch (this) {
            case ResultsSheetSigned ignored -> "assessment.results-sheet-signed.v1";
            case ResultsHeld ignored -> "assessment.results-held.v1";
        };
    }

    record ResultsSheetSigned(
            UnitAttempt of,
            Outcome outcome,
            Instant signedAt,
            UUID signedBy,
            List<CriterionOutcome> criteria,
            @Nullable List<CarriedOutcome> carried)
            implements ResultsEvent {}

    record ResultsHeld(UnitAttempt of, Instant heldAt) implements ResultsEvent {}
}
