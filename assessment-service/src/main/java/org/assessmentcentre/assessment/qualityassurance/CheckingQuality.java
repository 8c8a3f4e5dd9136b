package org.assessmentcentre.assessment.qualityassurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.assessmentcentre.assessment.assessments.UnitResult;
import org.assessmentcentre.assessment.assessments.UnitResults;
import org.assessmentcentre.assessment.participation.ParticipantRole;
import org.assessmentcentre.assessment.participation.Participations;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** Checks held results: who agrees releases them and confirms the unit's outcome. */
@ApplicationScoped
class CheckingQuality {

    private final OpeningAssessment opening;
    private final UnitResults results;
    private final QualityChecks checks;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    CheckingQuality(
            OpeningAssessment opening,
            UnitResults results,
            QualityChecks checks,
            Participations participations,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.results = results;
        this.checks = checks;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    QualityCheckResponse check(UUID assessmentId, QualityCheckRequest request) {
        OpeningAssessment.Opened opened = opening.toCheck(assessmentId);
        Assessment assessment = opened.assessment();
        UnitAttempt attempt = assessment.unitAttempt();
        assessment.mustBeHeld();
        mustBeIndependent(opened.by(), attempt);
        UnitResult result = results.of(assessment);
        Instant now = clock.instant();
        participations.takesPart(opened.by().id(), ParticipantRole.IQA, attempt, now);
        QualityCheck check = new QualityCheck(
                Ids.next(),
                assessmentId,
                opened.by().id(),
                request.verdict(),
                request.comment().strip(),
                now);
        checks.persist(check);
        assessment.confirm(now);
        announce(check, assessment, result, now);
        return QualityCheckResponse.from(check);
    }

    private void mustBeIndependent(Staff checker, UnitAttempt attempt) {
        if (participations.tookPart(checker.id(), attempt)) {
            throw new Refusal(
                    AssessmentProblem.NOT_INDEPENDENT,
                    "You took part in this learner's unit " + attempt.unit()
                            + ", in this attempt or another. Somebody who did not has to check it.");
        }
    }

    private void announce(QualityCheck check, Assessment assessment, UnitResult result, Instant now) {
        UnitAttempt attempt = assessment.unitAttempt();
        outbox.announce(new QualityEvent.QualityCheckRecorded(
                check.id(), attempt, check.verdict(), check.checkedAt(), check.checkedBy()));
        outbox.announce(new QualityEvent.ResultsReleased(attempt, now));
        outbox.announce(new QualityEvent.UnitOutcomeConfirmed(
                attempt, result.outcome(), now, result.criteria(), result.carriedIfAny()));
    }
}
