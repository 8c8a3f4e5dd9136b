package org.assessmentcentre.catalogue.imports;

/** Where an import is. The last two are final. */
public enum ImportState {
    RUNNING,
    SUCCEEDED,
    FAILED
}
