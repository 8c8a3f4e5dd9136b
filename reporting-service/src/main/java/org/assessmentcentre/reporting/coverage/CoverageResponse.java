package org.assessmentcentre.reporting.coverage;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a learner stands, criterion by criterion and rolled up. */
@Schema(description = "A learner's coverage of the handbook version the learner is enrolled on.")
public record CoverageResponse(
        UUID learnerId,
        @Schema(examples = "8431") String qualification,
        @Schema(examples = "2.0") String handbookVersion,

        @Schema(description = "HIDDEN: results that are not confirmed yet read as SUBMITTED.")
        ProvisionalResults provisionalResults,

        QualificationCoverage overall,
        List<UnitCoverage> units,
        List<CriterionCoverage> criteria,
        List<KsbCoverage> ksbs,
        List<DescriptorCoverage> descriptors,
        DistinctionDescriptors distinctionDescriptors,

        @Schema(description = "The time of the newest event applied for this learner.")
        Instant asOf,

        @Schema(description = "Whether the events asked for by appliedEvent are in; absent when none was asked for.")
        @Nullable
        Boolean applied,

        @Schema(description = "True while an event of this learner, or of a document behind it, could not be applied.")
        boolean stale) {

    private static final String BY_STATE = "How many of the criteria are in each state; every state is listed.";

    @Schema(description = "The whole qualification; achieved when every criterion is confirmed.")
    public record QualificationCoverage(
            CriterionState state,
            boolean achieved,

            @Schema(description = "Units passed, provisionally or confirmed.")
            Share units,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share criteria,

            @Schema(description = "KSBs passed in all their criteria.")
            Share ksbs,

            @Schema(description = BY_STATE) Map<CriterionState, Integer> byState) {}

    public record UnitCoverage(
            @Schema(examples = "8431-706") String unit,
            String title,

            @Schema(description = "The lowest state of its criteria.")
            CriterionState state,

            @Schema(description = "Present once every criterion of the unit is decided.") @Nullable
            UnitOutcome outcome,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share passed,

            @Schema(description = BY_STATE) Map<CriterionState, Integer> byState,

            @Schema(
                    description = "True while an assessment of the unit is suspended; its results read as SUBMITTED"
                            + " and the centre acts next.")
            boolean suspended) {}

    public record CriterionCoverage(
            @Schema(examples = "8431-706-AC1.1") String criterion,
            @Schema(examples = "8431-706") String unit,
            CriterionState state,

            @Schema(description = "Whether the state rests on a decision that is not confirmed.")
            boolean provisional,

            @Schema(description = "Whether prior learning is claimed for it; the state says what became of the claim.")
            boolean priorLearning) {}

    @Schema(description = "A KSB through its own Appendix B criteria.")
    public record KsbCoverage(
            @Schema(examples = "K10") String ksb,

            @Schema(description = "The lowest state of its criteria.")
            CriterionState state,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share passed,

            @Schema(description = BY_STATE) Map<CriterionState, Integer> byState,
            List<String> criteria) {}

    @Schema(description = "A pass grading descriptor through its own Appendix B criteria, never through KSBs.")
    public record DescriptorCoverage(
            @Schema(examples = "PGD1") String descriptor,

            @Schema(description = "The lowest state of its criteria.")
            CriterionState state,

            @Schema(description = "Criteria passed, provisionally or confirmed.")
            Share passed,

            @Schema(description = BY_STATE) Map<CriterionState, Integer> byState,
            List<String> criteria) {}

    public record DistinctionDescriptors(boolean covered, String note) {
        static final DistinctionDescriptors NOT_COVERED = new DistinctionDescriptors(
                false,
                "The qualification does not cover distinction descriptors; plan evidence for them apart from it.");
    }

    static CoverageResponse from(
            Learner learner,
            Handbook handbook,
            Coverage coverage,
            Set<String> priorLearning,
            ProvisionalResults provisionalResults,
            @Nullable Boolean applied,
            boolean stale) {
        return new CoverageResponse(
                learner.id(),
                learner.qualification(),
                learner.handbookVersion(),
                provisionalResults,
                overall(coverage),
                handbook.units().stream()
                        .map(unit -> unit(unit, coverage.unit(unit.ref()), coverage.isSuspended(unit.ref())))
                        .toList(),
                handbook.units().stream()
                        .flatMap(unit -> unit.criteria().stream()
                                .map(criterion -> criterion(
                                        criterion,
                                        unit.ref(),
                                        coverage.standing(criterion),
                                        priorLearning.contains(criterion))))
                        .toList(),
                coverage.ksbs().entrySet().stream()
                        .map(ksb -> ksb(ksb.getKey(), ksb.getValue()))
                        .toList(),
                coverage.descriptors().entrySet().stream()
                        .map(descriptor -> descriptor(descriptor.getKey(), descriptor.getValue()))
                        .toList(),
                DistinctionDescriptors.NOT_COVERED,
                learner.asOf(),
                applied,
                stale);
    }

    private static QualificationCoverage overall(Coverage coverage) {
        RollUp all = coverage.qualification();
        return new QualificationCoverage(
                all.state(),
                coverage.isAchieved(),
                new Share(coverage.unitsPassed(), coverage.units().size()),
                passed(all),
                new Share(coverage.ksbsPassed(), coverage.ksbs().size()),
                byState(all));
    }

    private static UnitCoverage unit(Handbook.Unit unit, RollUp roll, boolean suspended) {
        return new UnitCoverage(
                unit.ref(), unit.title(), roll.state(), roll.outcome(), passed(roll), byState(roll), suspended);
    }

    private static CriterionCoverage criterion(
            String criterion, String unit, CriterionStanding standing, boolean priorLearning) {
        return new CriterionCoverage(criterion, unit, standing.state(), standing.provisional(), priorLearning);
    }

    private static KsbCoverage ksb(String code, RollUp roll) {
        return new KsbCoverage(code, roll.state(), passed(roll), byState(roll), roll.criteria());
    }

    private static DescriptorCoverage descriptor(String code, RollUp roll) {
        return new DescriptorCoverage(code, roll.state(), passed(roll), byState(roll), roll.criteria());
    }

    private static Share passed(RollUp roll) {
        return new Share(roll.passed(), roll.size());
    }

    private static Map<CriterionState, Integer> byState(RollUp roll) {
        Map<CriterionState, Integer> counts = new EnumMap<>(CriterionState.class);
        for (CriterionState state : CriterionState.values()) {
            counts.put(state, roll.count(state));
        }
        return counts;
    }
}
