package org.assessmentcentre.reporting.readiness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.reporting.catalogue.Basis;
import org.assessmentcentre.reporting.catalogue.RuleKind;
import org.assessmentcentre.reporting.catalogue.Strictness;
import org.assessmentcentre.reporting.coverage.Coverage;
import org.assessmentcentre.reporting.coverage.CriterionState;
import org.assessmentcentre.reporting.coverage.ProvisionalResults;
import org.assessmentcentre.reporting.coverage.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a learner is ready for gateway, what is missing and who acts next. */
@Schema(
        description = "A learner's gateway readiness: dates and gateway inputs as of a day, evidence and results as of"
                + " now.")
public record ReadinessResponse(
        UUID learnerId,

        @Schema(
                description = "The day asked about; dates and gateway inputs are judged by it, evidence and results are"
                        + " those of now.")
        LocalDate on,

        ReadinessState state,

        @Schema(description = "Blocking requirements met, of those that apply.")
        Share requirementsMet,

        @Schema(description = "Advisory requirements met, of those that apply.")
        Share advisoryMet,

        @Schema(description = "The blocking requirements that are not met.")
        List<Missing> missing,

        @Schema(description = "The step whose turn it is; absent when there is none.") @Nullable
        NextAction nextAction,

        @Schema(description = "Every requirement that applies, in the plan's order.")
        List<RequirementView> requirements,

        GatewayDates gateway,

        QualificationProgress qualification,

        @Schema(description = "HIDDEN: results that are not confirmed yet count as submitted.")
        ProvisionalResults provisionalResults,

        @Schema(description = "The time of the newest event applied for this learner.")
        Instant asOf,

        @Schema(description = "Whether the events asked for by appliedEvent are in; absent when none was asked for.")
        @Nullable
        Boolean applied,

        @Schema(description = "True while an event of this learner, or of a document behind it, could not be applied.")
        boolean stale) {

    public record RequirementView(
            @Schema(examples = "minimum-months-12") String id,
            RuleKind kind,
            String statement,
            RequirementState state,
            Strictness strictness,

            @Schema(description = "Whether the rule stands in its source or was inferred from it.")
            Basis basis,

            String source,

            @Schema(
                    description =
                            "The dates and figures that make it apply; empty when it applies to everybody always.")
            List<Because> because,

            @Nullable Figures figures,
            @Nullable NextAction nextAction) {}

    public record QualificationProgress(
            String qualification,
            String handbookVersion,
            boolean achieved,
            CriterionState state,

            @Schema(description = "Units with every criterion confirmed.")
            Share unitsConfirmed,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share criteria) {}

    static ReadinessResponse from(LearnerReport report, Coverage coverage, LocalDate on, @Nullable Boolean applied) {
        Readiness readiness = report.readiness();
        return new ReadinessResponse(
                report.learner().id(),
                on,
                readiness.state(),
                readiness.met(true),
                readiness.met(false),
                readiness.missing().stream().map(Missing::from).toList(),
                readiness.nextAction(),
                readiness.requirements().stream()
                        .map(ReadinessResponse::requirement)
                        .toList(),
                readiness.gateway(),
                new QualificationProgress(
                        report.learner().qualification(),
                        report.learner().handbookVersion(),
                        coverage.isAchieved(),
                        coverage.qualification().state(),
                        new Share(coverage.unitsConfirmed(), coverage.units().size()),
                        new Share(
                                coverage.qualification().passed(),
                                coverage.qualification().size())),
                ProvisionalResults.shown(report.provisionalShown()),
                report.learner().asOf(),
                applied,
                report.stale());
    }

    private static RequirementView requirement(Requirement requirement) {
        var terms = requirement.rule().terms();
        return new RequirementView(
                terms.id(),
                requirement.rule().kind(),
                terms.statement(),
                requirement.state(),
                requirement.strictness(),
                terms.basis(),
                terms.source(),
                requirement.because(),
                requirement.figures(),
                requirement.next());
    }
}
