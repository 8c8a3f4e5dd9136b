package org.assessmentcentre.catalogue.verbs;

/** How much a verb asks for; each level takes in those before it. */
public enum Demand {
    /** Set out what there is. */
    ACCOUNT,
    /** Make clear how and why. */
    REASON,
    /** Do it in the own role, and show what was done. */
    ACT,
    /** Take apart and relate the parts. */
    ANALYSE,
    /** Weigh and conclude. */
    JUDGE;

    /** From 1, the least. */
    public int level() {
        return ordinal() + 1;
    }
}
