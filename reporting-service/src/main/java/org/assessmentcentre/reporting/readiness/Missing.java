package org.assessmentcentre.reporting.readiness;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A blocking requirement that is not met, in short. */
@Schema(description = "A blocking requirement that is not met, in short.")
public record Missing(@Schema(examples = "ksbs-mapped") String id, RequirementState state, String statement) {

    public static Missing from(Requirement requirement) {
        return new Missing(
                requirement.rule().terms().id(),
                requirement.state(),
                requirement.rule().terms().statement());
    }
}
