package org.assessmentcentre.catalogue.versions;

/** What a change means for an open portfolio; the later, the more. */
public enum Impact {
    /** Nothing: what was enough is enough. */
    NONE,
    /** Something reads differently or is taught more broadly; the evidence asked for is the same. */
    WORDING_OR_DEPTH,
    /** Evidence that was enough may not be enough. */
    NEW_EVIDENCE;

    Impact or(Impact other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
