package org.assessmentcentre.assessment.resultssheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.assessments.UnitResults;
import org.assessmentcentre.assessment.catalogue.HandbookUnit;
import org.assessmentcentre.assessment.catalogue.Handbooks;
import org.assessmentcentre.assessment.decisions.Decision;
import org.assessmentcentre.assessment.decisions.Decisions;
import org.assessmentcentre.assessment.decisions.Tick;
import org.assessmentcentre.assessment.portfolio.Centres;
import org.assessmentcentre.assessment.portfolio.Learner;
import org.assessmentcentre.assessment.portfolio.Learners;
import org.assessmentcentre.assessment.qualityassurance.QualityChecks;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.CentreOnSheet;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.CriterionOnSheet;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.LearnerOnSheet;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.LearningOutcomeOnSheet;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.RequirementOnSheet;
import org.assessmentcentre.assessment.resultssheet.ResultsSheetResponse.SignatureOnSheet;
import org.assessmentcentre.assessment.staff.StaffMembers;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Lays out the results sheet, as a draft until it is signed; for the learner there is none until it is confirmed. */
@ApplicationScoped
class ReadingResultsSheet {

    private final OpeningAssessment opening;
    private final AssessmentCriteria criteria;
    private final UnitResults results;
    private final Decisions decisions;
    private final QualityChecks checks;
    private final Handbooks handbooks;
    private final Centres centres;
    private final Learners learners;
    private final StaffMembers staff;

    ReadingResultsSheet(
            OpeningAssessment opening,
            AssessmentCriteria criteria,
            UnitResults results,
            Decisions decisions,
            QualityChecks checks,
            Handbooks handbooks,
            Centres centres,
            Learners learners,
            StaffMembers staff) {
        this.opening = opening;
        this.criteria = criteria;
        this.results = results;
        this.decisions = decisions;
        this.checks = checks;
        this.handbooks = handbooks;
        this.centres = centres;
        this.learners = learners;
        this.staff = staff;
    }

    @Transactional
    ResultsSheetResponse find(UUID assessmentId) {
        OpeningAssessment.Shown shown = opening.toShow(assessmentId);
        if (!shown.withResults()) {
            throw Refusal.notFound("The results sheet");
        }
        Assessment assessment = shown.assessment();
        HandbookUnit unit = handbooks.get(assessment.qualification(), assessment.handbookVersion(), assessment.unit());
        String centreName =
                centres.name(assessment.centre()).orElseThrow(() -> Refusal.notFound("The assessment's centre"));
        Learner learner = learners.find(assessment.learnerId());
        return new ResultsSheetResponse(
                assessment.id(),
                assessment.status(),
                new CentreOnSheet(assessment.centre(), centreName),
                new LearnerOnSheet(
                        learner.learnerId(), learner.registrationNumber(), learner.givenName(), learner.familyName()),
                assessment.qualification(),
                assessment.handbookVersion(),
                assessment.unit(),
                unit.title(),
                assessment.attempt(),
                learningOutcomes(unit, assessed(assessment)),
                assessment.comments(),
                assessment.outcome(),
                signature(assessment.signedBy(), assessment.signedAt()),
                assessment.outcome(),
                checks.latest(assessmentId)
                        .filter(check -> assessment.signedAt() != null
                                && !check.checkedAt().isBefore(assessment.signedAt()))
                        .map(check -> signature(check.checkedBy(), check.checkedAt()))
                        .orElse(null));
    }

    /** This attempt's criteria and those carried forward, each with its attempt. */
    private Map<AssessmentCriterion, Integer> assessed(Assessment assessment) {
        Map<AssessmentCriterion, Integer> assessed = new LinkedHashMap<>();
        criteria.of(assessment.id()).forEach(own -> assessed.put(own, assessment.attempt()));
        results.carriedInto(assessment).forEach(carried -> assessed.put(carried.criterion(), carried.attempt()));
        return assessed;
    }

    private List<LearningOutcomeOnSheet> learningOutcomes(
            HandbookUnit unit, Map<AssessmentCriterion, Integer> assessed) {
        Map<String, Decision> standing = decisions.standing(List.copyOf(assessed.keySet()));
        Map<String, Integer> attempts = new HashMap<>();
        assessed.forEach((criterion, attempt) -> attempts.put(criterion.criterion(), attempt));
        return unit.learningOutcomes().stream()
                .map(outcome -> new LearningOutcomeOnSheet(
                        outcome.ref(),
                        outcome.statement(),
                        outcome.criteria().stream()
                                .filter(criterion -> attempts.containsKey(criterion.ref()))
                                .map(criterion -> criterion(
                                        criterion,
                                        attempts.getOrDefault(criterion.ref(), 0),
                                        Optional.ofNullable(standing.get(criterion.ref()))))
                                .toList()))
                .filter(outcome -> !outcome.criteria().isEmpty())
                .toList();
    }

    private static CriterionOnSheet criterion(
            HandbookUnit.Criterion criterion, int attempt, Optional<Decision> decision) {
        Set<Tick> ticks = decision.map(Decision::ticks).orElse(Set.of());
        return new CriterionOnSheet(
                criterion.ref(),
                criterion.number(),
                criterion.statement(),
                criterion.requirements().stream()
                        .map(requirement -> requirement(requirement, ticks))
                        .toList(),
                attempt,
                decision.map(Decision::outcome).orElse(null),
                decision.map(Decision::basis).orElse(null),
                decision.map(Decision::rationale).orElse(null),
                decision.map(Decision::feedback).orElse(null),
                decision.map(Decision::referralReason).orElse(null),
                decision.map(Decision::action).orElse(null),
                decision.map(Decision::decidedAt).orElse(null));
    }

    private static RequirementOnSheet requirement(HandbookUnit.Requirement requirement, Set<Tick> ticks) {
        List<UUID> evidence = ticks.stream()
                .filter(tick -> tick.requirement().equals(requirement.ref()))
                .map(Tick::evidenceId)
                .toList();
        return new RequirementOnSheet(requirement.ref(), requirement.statement(), !evidence.isEmpty(), evidence);
    }

    private @Nullable SignatureOnSheet signature(@Nullable UUID staffId, @Nullable Instant at) {
        return staffId == null || at == null
                ? null
                : new SignatureOnSheet(staffId, staff.findById(staffId).name(), at);
    }
}
