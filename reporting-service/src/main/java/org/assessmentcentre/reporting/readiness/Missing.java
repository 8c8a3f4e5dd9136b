package org.assessmentcentre.reporting.readiness;

import org.assessmentcentre.reporting.catalogue.RuleKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A blocking requirement that is not met, in short. */
@Schema(description = "A blocking requirement that is not met, in short.")
public record Missing(
        @Schema(examples = "ksbs-mapped") String id, RuleKind kind, RequirementState state, String statement) {

    public static Missing from(Requirement requirement) {
        return new Missing(
                requirement.rule().terms().id(),
                requirement.rule().kind(),
                requirement.state(),
                requirement.rule().terms().statement());
    }
}
