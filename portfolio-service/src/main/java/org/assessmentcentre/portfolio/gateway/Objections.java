package org.assessmentcentre.portfolio.gateway;

import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** Everything that stands against an act at gateway: faults of what was sent, and steps that come before it. */
final class Objections {

    private static final String MISSING = "missing";

    private final Violations faults;
    private final List<MissingStep> missing = new ArrayList<>();

    Objections(Violations faults) {
        this.faults = faults;
    }

    /** Notes a step that was not taken. */
    Objections needs(boolean taken, String step, String message) {
        if (!taken) {
            missing.add(new MissingStep(step, message));
        }
        return this;
    }

    Violations faults() {
        return faults;
    }

    List<MissingStep> missing() {
        return List.copyOf(missing);
    }

    /** Refuses with 422 and everything found when the body has faults, with 409 when only steps are missing. */
    void refuseIfAny() {
        if (!faults.none()) {
            Refusal refusal = new Refusal(
                    PortfolioProblem.GATEWAY_INPUT_REFUSED,
                    "Change what violations lists, then send it again.",
                    faults.all());
            throw missing.isEmpty() ? refusal : refusal.with(MISSING, missing());
        }
        if (!missing.isEmpty()) {
            throw new Refusal(
                            PortfolioProblem.GATEWAY_STEP_MISSING,
                            "Once the steps that missing lists are taken, send it again.")
                    .with(MISSING, missing());
        }
    }
}
