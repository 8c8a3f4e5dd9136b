package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.portfolio.assessment.AttemptOutcome;
import org.assessmentcentre.portfolio.assessment.UnitOutcomes;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.jspecify.annotations.Nullable;

/** Lays the outcomes so far over a unit: which attempt comes next, and what belongs to it. */
@ApplicationScoped
class Attempts {

    private final Submissions submissions;
    private final UnitOutcomes outcomes;
    private final UnitMatrices matrices;

    Attempts(Submissions submissions, UnitOutcomes outcomes, UnitMatrices matrices) {
        this.submissions = submissions;
        this.outcomes = outcomes;
        this.matrices = matrices;
    }

    /** What may be handed over of a unit now. The caller holds the learner's lock when it matters. */
    NextAttempt next(Learner learner, Handbook.Unit unit) {
        List<Submission> made = submissions.of(learner.id(), unit.ref());
        return NextAttempt.after(
                made.stream()
                        .map(submission -> new NextAttempt.Made(submission.id(), submission.attempt()))
                        .toList(),
                outcomes.of(learner.id(), unit.ref()));
    }

    /** The rows of the unit that a declaration or submission is about: all, or those of the next attempt. */
    UnitMatrix matrix(Learner learner, Handbook.Unit unit, NextAttempt next) {
        UnitMatrix whole = matrices.of(learner, unit);
        return next instanceof NextAttempt.Again again ? whole.only(again.referred()) : whole;
    }

    /** When the unit was last handed over; null before the first time. */
    @Nullable
    Instant lastSubmittedAt(Learner learner, Handbook.Unit unit) {
        return submissions.of(learner.id(), unit.ref()).stream()
                .map(Submission::submittedAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** What became of an attempt, when it is confirmed. */
    Optional<AttemptOutcome> confirmed(UUID learner, String unit, int attempt) {
        return outcomes.of(learner, unit).stream()
                .filter(outcome -> outcome.attempt() == attempt && outcome.isConfirmed())
                .findFirst();
    }
}
