package org.assessmentcentre.kit.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything wrong with a request, then refuses it once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes a violation of the body when the condition does not hold. */
    public Violations require(boolean holds, String field, String message) {
        if (!holds) {
            found.add(Violation.body(field, message));
        }
        return this;
    }

    public Violations add(Violation violation) {
        found.add(violation);
        return this;
    }

    public boolean none() {
        return found.isEmpty();
    }

    public List<Violation> all() {
        return List.copyOf(found);
    }

    /** Refuses with everything found, if anything was. */
    public void refuseIfAny(ProblemCode code, String detail) {
        if (!found.isEmpty()) {
            throw new Refusal(code, detail, found);
        }
    }
}
