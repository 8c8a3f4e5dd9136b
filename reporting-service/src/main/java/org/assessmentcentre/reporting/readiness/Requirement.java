package org.assessmentcentre.reporting.readiness;

import java.util.List;
import org.assessmentcentre.reporting.catalogue.GatewayRule;
import org.assessmentcentre.reporting.catalogue.Strictness;
import org.jspecify.annotations.Nullable;

/**
 * A gateway rule as it bears on one apprentice.
 *
 * @param strictness the rule's, or the centre's where it may set its own
 * @param because why the rule applies; empty when it always does
 * @param next what brings it forward; absent when it is met
 */
public record Requirement(
        GatewayRule rule,
        Strictness strictness,
        List<Because> because,
        RequirementState state,
        @Nullable Figures figures,
        @Nullable NextAction next) {

    public Requirement {
        because = List.copyOf(because);
    }

    public boolean isMet() {
        return state == RequirementState.MET;
    }

    public boolean isBlocking() {
        return strictness == Strictness.BLOCKING;
    }
}
