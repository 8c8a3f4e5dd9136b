package org.assessmentcentre.catalogue.document;

/** Where a statement comes from: a source says it, or we infer it and say so. */
public enum Basis {
    SOURCED,
    INFERRED
}
