package org.assessmentcentre.reporting.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.CriterionState;
import org.assessmentcentre.reporting.coverage.RollUp;
import org.assessmentcentre.reporting.coverage.Share;
import org.assessmentcentre.reporting.coverage.UnitOutcome;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.readiness.GatewayDates;
import org.assessmentcentre.reporting.readiness.LearnerReport;
import org.assessmentcentre.reporting.readiness.Missing;
import org.assessmentcentre.reporting.readiness.NextAction;
import org.assessmentcentre.reporting.readiness.Readiness;
import org.assessmentcentre.reporting.readiness.ReadinessState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One learner in a list. */
@Schema(description = "One learner in a list.")
public record LearnerSummary(
        UUID learnerId,
        @Schema(examples = "ABC1234") String registrationNumber,

        @Schema(description = "Absent until it is known and after it was erased.") @Nullable
        String givenName,

        @Nullable String familyName,
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "2.0") String handbookVersion,
        @Nullable UUID employerId,

        @Schema(description = "When the apprenticeship started; absent for a learner who is no apprentice.") @Nullable
        LocalDate apprenticeSince,

        @Schema(description = "Empty while the handbook version is not known here.")
        List<UnitSummary> units,

        @Schema(description = "Criteria passed, provisionally or confirmed.") @Nullable
        Share criteria,

        @Schema(description = "KSBs passed in all their criteria.") @Nullable
        Share ksbs,

        ReadinessSummary readiness,

        @Schema(description = "The time of the newest event applied for this learner.")
        Instant asOf,

        @Schema(description = "True while an event of this learner, or of a document behind it, could not be applied.")
        boolean stale) {

    public record UnitSummary(
            @Schema(examples = "8431-706") String unit,
            CriterionState state,

            @Schema(description = "Present once every criterion of the unit is decided.") @Nullable
            UnitOutcome outcome,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share criteria,

            @Schema(description = "True while an assessment of the unit is suspended; the centre acts next.")
            boolean suspended) {

        static UnitSummary from(String unit, RollUp roll, boolean suspended) {
            return new UnitSummary(
                    unit, roll.state(), roll.outcome(), new Share(roll.passed(), roll.size()), suspended);
        }
    }

    public record ReadinessSummary(
            ReadinessState state,

            @Schema(description = "Blocking requirements met, of those that apply.")
            Share requirementsMet,

            List<Missing> missing,
            @Nullable NextAction nextAction,
            GatewayDates gateway) {

        static ReadinessSummary from(Readiness readiness) {
            return new ReadinessSummary(
                    readiness.state(),
                    readiness.met(true),
                    readiness.missing().stream().map(Missing::from).toList(),
                    readiness.nextAction(),
                    readiness.gateway());
        }
    }

    static LearnerSummary from(LearnerReport report) {
        Learner learner = report.learner();
        Learner.Name name = learner.name();
        Coverage coverage = report.coverage();
        return new LearnerSummary(
                learner.id(),
                learner.registrationNumber(),
                name == null ? null : name.given(),
                name == null ? null : name.family(),
                learner.qualification(),
                learner.handbookVersion(),
                learner.employerId(),
                learner.apprenticeship() == null
                        ? null
                        : learner.apprenticeship().startedOn(),
                coverage == null
                        ? List.of()
                        : coverage.units().entrySet().stream()
                                .map(unit -> UnitSummary.from(
                                        unit.getKey(), unit.getValue(), coverage.isSuspended(unit.getKey())))
                                .toList(),
                coverage == null
                        ? null
                        : new Share(
                                coverage.qualification().passed(),
                                coverage.qualification().size()),
                coverage == null
                        ? null
                        : new Share(coverage.ksbsPassed(), coverage.ksbs().size()),
                ReadinessSummary.from(report.readiness()),
                learner.asOf(),
                report.stale());
    }
}
