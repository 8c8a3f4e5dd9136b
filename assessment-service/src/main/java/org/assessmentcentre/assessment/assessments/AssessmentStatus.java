package org.assessmentcentre.assessment.assessments;

import java.util.Set;

/** Where an assessment is in its life, and what may come next. */
public enum AssessmentStatus {
    /** The learner has submitted; nobody is allocated. */
    CREATED,
    /** An assessor is allocated and has decided nothing. */
    ALLOCATED,
    /** At least one criterion is decided. */
    DECIDING,
    /** The results sheet is signed: no decision changes any more. */
    SIGNED,
    /** Sampled: the results wait for a quality check. */
    HELD,
    /** Not sampled: the results wait for release. */
    WAITING,
    /** The outcome stands. */
    CONFIRMED,

    /** A confirmed outcome is taken back by appeal or correction: the assessor decides again. */
    REOPENED,

    /** Stopped until it is resumed; then it is where it was. */
    SUSPENDED;

    boolean mayBecome(AssessmentStatus next) {
        if (next == SUSPENDED) {
            return this != SUSPENDED;
        }
        Set<AssessmentStatus> allowed =
                switch (this) {
                    case CREATED -> Set.of(ALLOCATED);
                    case ALLOCATED -> Set.of(ALLOCATED, DECIDING);
                    case DECIDING -> Set.of(DECIDING, SIGNED);
                    case SIGNED -> Set.of(HELD, WAITING);
                    case HELD, WAITING -> Set.of(CONFIRMED);
                    case CONFIRMED -> Set.of(REOPENED);
                    case REOPENED -> Set.of(ALLOCATED, DECIDING);
                    case SUSPENDED -> Set.of();
                };
        return allowed.contains(next);
    }
}
