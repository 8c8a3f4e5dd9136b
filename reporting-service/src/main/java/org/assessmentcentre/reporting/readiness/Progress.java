package org.assessmentcentre.reporting.readiness;

import org.assessmentcentre.reporting.coverage.Coverage;
import org.jspecify.annotations.Nullable;

/** What brings a qualification forward: the step that its least advanced criteria wait for. A suspended unit comes first. */
final class Progress {

    private Progress() {}

    /** The next step; null when everything is confirmed. */
    static @Nullable NextAction next(Coverage coverage) {
        if (coverage.isAnythingSuspended()) {
            return NextAction.of(Action.RESOLVE_SUSPENSION);
        }
        return switch (coverage.qualification().state()) {
            case NONE -> NextAction.of(Action.MAP_EVIDENCE);
            case MAPPED -> NextAction.of(Action.SUBMIT);
            case SUBMITTED -> NextAction.of(Action.DECIDE);
            case REFERRED -> NextAction.of(Action.RESUBMIT);
            case PASSED -> NextAction.of(Action.CONFIRM);
            case CONFIRMED -> null;
        };
    }
}
