package org.assessmentcentre.catalogue.imports;

/** Where an import is. */
public enum ImportState {
    RUNNING,
    /** Read; published when an editor has accepted every warning. */
    IN_REVIEW,
    SUCCEEDED,
    FAILED,
    CANCELLED
}
