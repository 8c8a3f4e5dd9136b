package org.assessmentcentre.kit.event;

import org.assessmentcentre.kit.problem.Passing;

/** Tells a failure that will pass from one that will not. */
final class Failures {

    private Failures() {}

    /** Whether a retry can help: the database or the network is away, or two transactions collided. */
    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UndecodableEvent) {
                return false;
            }
        }
        return Passing.inDatabase(failure) || Passing.inNetwork(failure);
    }
}
