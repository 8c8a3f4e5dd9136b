package org.assessmentcentre.catalogue.exchange.imports;

/** Where an import of a package is. */
public enum CaseImportState {
    RUNNING,
    SUCCEEDED,
    FAILED
}
