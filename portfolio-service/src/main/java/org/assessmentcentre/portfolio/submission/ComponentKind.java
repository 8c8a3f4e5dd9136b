package org.assessmentcentre.portfolio.submission;

/** The parts an assignment may have (handbook Appendix C). */
enum ComponentKind {
    WRITTEN,
    PRESENTATION,
    PROFESSIONAL_DISCUSSION
}
