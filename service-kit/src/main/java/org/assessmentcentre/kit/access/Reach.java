package org.assessmentcentre.kit.access;

import java.util.Locale;

/** How far a role reaches with an operation; what lies beyond it does not exist for the caller (404). */
public enum Reach {
    /** The role may not call it: 403. */
    NONE,
    /** What is the caller's own: a learner's record, an employer's apprentices. */
    OWN,
    /** What is allocated to the caller. */
    ALLOCATED,
    /** What belongs to a centre that the caller has a record at and the token names. */
    CENTRE,
    /** Everything there is. */
    EVERYWHERE;

    /** As the OpenAPI documents write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
