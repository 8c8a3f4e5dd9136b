package org.assessmentcentre.portfolio.evidence;

/**
 * The types of evidence of handbook section 5. What it excludes has no kind here: case studies and simulations, a
 * learner's reflective account, anything that needs a hyperlink.
 */
public enum EvidenceKind {
    WORK_PRODUCT,
    PERFORMANCE_REVIEW,
    PLAN,
    REPORT,
    MINUTES,
    DEMONSTRATION,
    PRESENTATION,
    RESEARCH_PROJECT,
    /** A video or audio extract, such as a professional discussion. */
    RECORDING,
    WITNESS_TESTIMONY
}
