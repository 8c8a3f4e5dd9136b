package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Violations;
import org.jspecify.annotations.Nullable;

/** What has to stand before gateway is declared and confirmed, and in which order of days. */
final class GatewayRules {

    private GatewayRules() {}

    static Violations declaring(
            @Nullable LocalDate declaredOn, GatewayState state, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, declaredOn, "declaredOn", startedOn, today);
        requireEmployer(found, state);
        return found;
    }

    static Violations confirming(
            @Nullable LocalDate confirmedOn, GatewayState state, LocalDate startedOn, LocalDate today) {
        Violations found = new Violations();
        GatewayDays.onProgramme(found, confirmedOn, "confirmedOn", startedOn, today);
        requireEmployer(found, state);
        LearningEnd end = state.learningEnd();
        Declared declared = state.declaration();
        found.require(end != null, "learningEnd", "is missing: record when the learning ended");
        found.require(declared != null, "declaration", "is missing: the employer declares gateway first");
        if (confirmedOn != null && end != null) {
            found.require(
                    !confirmedOn.isBefore(end.endedOn()),
                    "confirmedOn",
                    "must not be before the learning ended, on " + end.endedOn());
        }
        if (confirmedOn != null && declared != null) {
            found.require(
                    !confirmedOn.isBefore(declared.declaredOn()),
                    "confirmedOn",
                    "must not be before gateway was declared, on " + declared.declaredOn());
        }
        return found;
    }

    private static void requireEmployer(Violations found, GatewayState state) {
        found.require(
                state.employerDeclaration() != null,
                "employerDeclaration",
                "is missing: the employer declares the apprentice at or above the standard first");
    }
}
