package org.assessmentcentre.assessment.intervention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Suspends, resumes and reopens assessments. */
@ApplicationScoped
class Intervening {

    private final OpeningAssessment opening;
    private final Interventions interventions;
    private final Outbox outbox;
    private final Clock clock;

    Intervening(OpeningAssessment opening, Interventions interventions, Outbox outbox, Clock clock) {
        this.opening = opening;
        this.interventions = interventions;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    InterventionResponse suspend(UUID id, SuspensionRequest request) {
        OpeningAssessment.Opened opened = opening.toSuspend(id);
        Assessment assessment = opened.assessment();
        Intervention suspension =
                made(InterventionKind.SUSPENSION, assessment, request.reason(), request.note(), opened.by());
        assessment.suspend();
        interventions.persist(suspension);
        outbox.announce(new InterventionEvent.AssessmentSuspended(assessment.unitAttempt(), suspension.madeAt()));
        return InterventionResponse.from(suspension);
    }

    @Transactional
    InterventionResponse resume(UUID id, ResumptionRequest request) {
        OpeningAssessment.Opened opened = opening.toIntervene(id);
        Assessment assessment = opened.assessment();
        Intervention resumption = made(InterventionKind.RESUMPTION, assessment, null, request.note(), opened.by());
        assessment.resume();
        interventions.persist(resumption);
        outbox.announce(new InterventionEvent.AssessmentResumed(assessment.unitAttempt(), resumption.madeAt()));
        return InterventionResponse.from(resumption);
    }

    @Transactional
    InterventionResponse reopen(UUID id, ReopeningRequest request) {
        OpeningAssessment.Opened opened = opening.toIntervene(id);
        Assessment assessment = opened.assessment();
        Intervention reopening =
                made(InterventionKind.REOPENING, assessment, request.reason(), request.note(), opened.by());
        assessment.reopen();
        mustBeTheLatest(assessment);
        interventions.persist(reopening);
        outbox.announce(new InterventionEvent.UnitOutcomeReopened(
                assessment.unitAttempt(), request.reason(), reopening.madeAt()));
        return InterventionResponse.from(reopening);
    }

    /** A later attempt rests on this one's results: it is the later one that can be reopened. */
    private void mustBeTheLatest(Assessment assessment) {
        if (opening.hasLaterAttempt(assessment)) {
            throw new Refusal(
                    AssessmentProblem.LATER_ATTEMPT,
                    "A later attempt at " + assessment.unit() + " rests on this one. Reopen the latest instead.");
        }
    }

    private Intervention made(
            InterventionKind kind, Assessment before, @Nullable Enum<?> reason, String note, Staff by) {
        Instant now = clock.instant();
        return new Intervention(Ids.next(), before, kind, reason, note.strip(), by.id(), now);
    }
}
