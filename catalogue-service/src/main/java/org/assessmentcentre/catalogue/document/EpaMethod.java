package org.assessmentcentre.catalogue.document;

/** How end-point assessment looks at a grouping. */
public enum EpaMethod {
    PROFESSIONAL_DISCUSSION,
    STRATEGIC_BUSINESS_PROPOSAL
}
