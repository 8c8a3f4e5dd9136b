package org.assessmentcentre.reporting.catalogue;

/** Whether a rule stands in its source, or was inferred from it. */
public enum Basis {
    SOURCED,
    INFERRED
}
