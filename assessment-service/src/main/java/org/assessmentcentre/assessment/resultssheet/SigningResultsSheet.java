package org.assessmentcentre.assessment.resultssheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentCriteria;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitResult;
import org.assessmentcentre.assessment.assessments.UnitResults;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;

/** Takes the assessor's signature: the decisions become final and the results are held if they are sampled. */
@ApplicationScoped
class SigningResultsSheet {

    private final OpeningAssessment opening;
    private final AssessmentCriteria criteria;
    private final UnitResults results;
    private final SamplingPolicy sampling;
    private final Outbox outbox;
    private final Clock clock;

    SigningResultsSheet(
            OpeningAssessment opening,
            AssessmentCriteria criteria,
            UnitResults results,
            SamplingPolicy sampling,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.criteria = criteria;
        this.results = results;
        this.sampling = sampling;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    SignatureResponse sign(UUID assessmentId, SignatureRequest request) {
        OpeningAssessment.Opened opened = opening.toAssess(assessmentId);
        Assessment assessment = opened.assessment();
        List<AssessmentCriterion> decided = criteria.of(assessmentId);
        assessment.mustAwaitSignature();
        mustAllBeDecided(decided);
        UnitResult result = results.of(assessment);
        Outcome outcome = result.outcome();
        Instant now = clock.instant();
        assessment.sign(outcome, request.comments(), opened.by().id(), now);
        outbox.announce(new ResultsEvent.ResultsSheetSigned(
                assessment.unitAttempt(), outcome, now, opened.by().id(), result.criteria(), result.carriedIfAny()));
        if (sampling.samples(assessment.unitAttempt(), outcome)) {
            assessment.hold(now);
            outbox.announce(new ResultsEvent.ResultsHeld(assessment.unitAttempt(), now));
        } else {
            assessment.waitForRelease();
        }
        return SignatureResponse.from(assessment);
    }

    private static void mustAllBeDecided(List<AssessmentCriterion> criteria) {
        Violations undecided = new Violations();
        criteria.stream()
                .filter(criterion -> !criterion.isDecided())
                .forEach(criterion ->
                        undecided.add(Violation.body(criterion.criterion(), "has no decision yet: Pass or Referral")));
        undecided.refuseIfAny(
                AssessmentProblem.CRITERIA_UNDECIDED, "Decide the criteria that violations lists, then sign.");
    }
}
