package org.assessmentcentre.catalogue.imports;

/** What an import makes when it is accepted. */
public enum Becomes {
    /** Wording of a version that is published already. */
    WORDING,
    /** A draft; of a copy, with its wording beside it. */
    DRAFT,
    /** A published version. */
    VERSION
}
