package org.assessmentcentre.assessment.qualityassurance;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.ReadingAssessments;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.assessmentcentre.assessment.assessments.UnitResult;
import org.assessmentcentre.assessment.assessments.UnitResults;
import org.assessmentcentre.assessment.decisions.OverturningDecisions;
import org.assessmentcentre.assessment.participation.ParticipantRole;
import org.assessmentcentre.assessment.participation.Participations;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Checks held results: to agree confirms the unit's outcome, to overturn decides otherwise and keeps them held. */
@ApplicationScoped
class CheckingQuality {

    private final OpeningAssessment opening;
    private final ReadingAssessments reading;
    private final UnitResults results;
    private final OverturningDecisions overturning;
    private final QualityChecks checks;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    CheckingQuality(
            OpeningAssessment opening,
            ReadingAssessments reading,
            UnitResults results,
            OverturningDecisions overturning,
            QualityChecks checks,
            Participations participations,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.reading = reading;
        this.results = results;
        this.overturning = overturning;
        this.checks = checks;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    QualityCheckResponse check(UUID assessmentId, @Nullable String ifMatch, QualityCheckRequest request) {
        OpeningAssessment.Opened opened = opening.toCheck(assessmentId);
        Assessment assessment = opened.assessment();
        assessment.mustBeHeld();
        mustBeIndependent(opened.by(), assessment.unitAttempt());
        mustHaveSeenWhatStands(assessment, ifMatch);
        mustHold(request, assessment);
        Instant now = clock.instant();
        participations.takesPart(opened.by().id(), ParticipantRole.IQA, assessment.unitAttempt(), now);
        QualityCheck check = new QualityCheck(
                Ids.next(),
                assessmentId,
                opened.by().id(),
                request.verdict(),
                request.comment().strip(),
                now);
        checks.persist(check);
        switch (request.verdict()) {
            case AGREED -> confirm(check, assessment, now);
            case OVERTURNED -> overturn(check, assessment, request, now);
        }
        return QualityCheckResponse.from(check);
    }

    private void confirm(QualityCheck check, Assessment assessment, Instant now) {
        UnitAttempt attempt = assessment.unitAttempt();
        UnitResult result = results.of(assessment);
        assessment.confirm(now);
        announce(check, attempt, null);
        outbox.announce(new QualityEvent.ResultsReleased(attempt, now));
        outbox.announce(new QualityEvent.UnitOutcomeConfirmed(
                attempt, result.outcome(), now, result.criteria(), result.carriedIfAny()));
    }

    private void overturn(QualityCheck check, Assessment assessment, QualityCheckRequest request, Instant now) {
        overturning.overturn(assessment, request.decisionsOrNone(), check.checkedBy(), check.id(), now);
        Outcome outcome = results.of(assessment).outcome();
        assessment.overturn(outcome);
        announce(check, assessment.unitAttempt(), outcome);
    }

    private void announce(QualityCheck check, UnitAttempt attempt, @Nullable Outcome outcome) {
        outbox.announce(new QualityEvent.QualityCheckRecorded(
                check.id(), attempt, check.verdict(), outcome, check.checkedAt(), check.checkedBy()));
    }

    private void mustHold(QualityCheckRequest request, Assessment assessment) {
        boolean any = !request.decisionsOrNone().isEmpty();
        new Violations()
                .require(
                        any == (request.verdict() == CheckVerdict.OVERTURNED),
                        "decisions",
                        "must be given when decisions are overturned, and only then")
                .refuseIfAny(AssessmentProblem.DECISION_REFUSED, "Mend what violations lists, and send it again.");
        if (any) {
            overturning.mustHold(assessment, request.decisionsOrNone());
        }
    }

    /** Decisions of held results change by an overturn alone: from then on nobody agrees to what they have not read. */
    private void mustHaveSeenWhatStands(Assessment assessment, @Nullable String ifMatch) {
        if (ifMatch != null || checks.overturnedSince(assessment.id(), requireNonNull(assessment.heldAt()))) {
            IfMatch.required(ifMatch).mustMatch(reading.show(assessment).version());
        }
    }

    private void mustBeIndependent(Staff checker, UnitAttempt attempt) {
        if (participations.tookPart(checker.id(), attempt)) {
            throw new Refusal(
                    AssessmentProblem.NOT_INDEPENDENT,
                    "You took part in this learner's unit " + attempt.unit()
                            + ", in this attempt or another. Somebody who did not has to check it.");
        }
    }
}
