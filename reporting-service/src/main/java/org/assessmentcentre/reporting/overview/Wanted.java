package org.assessmentcentre.reporting.overview;

import java.util.Set;
import org.assessmentcentre.reporting.catalogue.RuleKind;
import org.assessmentcentre.reporting.readiness.Actor;
import org.assessmentcentre.reporting.readiness.Readiness;
import org.assessmentcentre.reporting.readiness.ReadinessState;

/** What somebody looks for in a list of learners; an empty set asks for nothing in particular. */
record Wanted(Set<ReadinessState> states, Set<RuleKind> missing, Set<Actor> nextActors) {

    boolean isAnybody() {
        return states.isEmpty() && missing.isEmpty() && nextActors.isEmpty();
    }

    boolean matches(Readiness readiness) {
        return (states.isEmpty() || states.contains(readiness.state()))
                && (missing.isEmpty()
                        || readiness.missing().stream()
                                .anyMatch(open -> missing.contains(open.rule().kind())))
                && (nextActors.isEmpty()
                        || (readiness.nextAction() != null
                                && nextActors.contains(readiness.nextAction().actor())));
    }

    /** The same for the same wishes, in whatever order they were given; a cursor is bound to it. */
    String name() {
        return isAnybody() ? "" : "?" + states + missing + nextActors;
    }
}
