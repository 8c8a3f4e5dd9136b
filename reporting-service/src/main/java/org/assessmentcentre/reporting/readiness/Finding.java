package org.assessmentcentre.reporting.readiness;

import org.jspecify.annotations.Nullable;

/** What looking at one rule came to. */
record Finding(
        RequirementState state,
        @Nullable Figures figures,
        @Nullable NextAction next) {

    static Finding awaiting(Action action, @Nullable Figures figures) {
        return new Finding(RequirementState.AWAITING_INPUT, figures, NextAction.of(action));
    }

    static Finding met(@Nullable Figures figures) {
        return new Finding(RequirementState.MET, figures, null);
    }

    static Finding of(boolean met, Figures figures, @Nullable NextAction next) {
        return met ? met(figures) : new Finding(RequirementState.MISSING, figures, next);
    }
}
