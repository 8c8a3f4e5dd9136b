package org.assessmentcentre.reporting.coverage;

/** Whether an answer shows results that are not confirmed; hidden, they read as submitted. */
public enum ProvisionalResults {
    SHOWN,
    HIDDEN;

    public static ProvisionalResults shown(boolean shown) {
        return shown ? SHOWN : HIDDEN;
    }
}
