package org.assessmentcentre.reporting.catalogue;

/** Whether a gateway rule that is not met keeps the apprentice from gateway, or is good to know. */
public enum Strictness {
    BLOCKING,
    ADVISORY
}
