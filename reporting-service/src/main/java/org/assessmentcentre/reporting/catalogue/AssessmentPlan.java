package org.assessmentcentre.reporting.catalogue;

import java.util.List;

/** An assessment plan's gateway rules, effective-dated. */
public record AssessmentPlan(String standard, String plan, List<GatewayRule> rules) {

    public AssessmentPlan {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("The plan has no rule, so everybody would be ready: " + plan);
        }
    }
}
