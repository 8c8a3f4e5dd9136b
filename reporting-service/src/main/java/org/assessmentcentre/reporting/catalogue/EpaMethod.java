package org.assessmentcentre.reporting.catalogue;

/** How the end-point assessment looks at a grouping of KSBs. */
public enum EpaMethod {
    PROFESSIONAL_DISCUSSION,
    STRATEGIC_BUSINESS_PROPOSAL
}
