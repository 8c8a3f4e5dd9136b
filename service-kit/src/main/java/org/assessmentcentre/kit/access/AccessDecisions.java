package org.assessmentcentre.kit.access;

import jakarta.enterprise.context.RequestScoped;

/**
 * The access decisions of the running request. Whoever decides that the caller may do it says so here, before anything
 * is done: the service's access class, or a use case for which the role is enough. An idempotent command that was never
 * allowed is our bug, and its stored answer is repeated only once the use case has decided the same again.
 */
@RequestScoped
public class AccessDecisions {

    private static final int NEVER = -1;

    private int made;
    private int last = NEVER;

    /** Says that the caller may do it, by a record and by the token. */
    public void allowed() {
        made++;
        if (made == last) {
            throw new MadeAgain();
        }
    }

    /** How many were made so far. */
    public int made() {
        return made;
    }

    /** Stops the work with {@link MadeAgain} as soon as so many decisions are made, counted from here. */
    public void stopAfter(int decisions) {
        made = 0;
        last = decisions;
    }

    /** Ends a use case that was run only for its access decisions. */
    public static final class MadeAgain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private MadeAgain() {
            super("The access decisions are made again", null, false, false);
        }
    }
}
