package org.assessmentcentre.reporting.catalogue;

/** The closed set of gateway rules' kinds, as plans write them. */
public enum RuleKind {
    EMPLOYER_SATISFIED,
    ENGLISH_AND_MATHS,
    ENGLISH_AND_MATHS_DISCUSSION,
    PROPOSAL_SUMMARY,
    PORTFOLIO_SELECTION,
    PORTFOLIO_PIECES,
    KSBS_MAPPED,
    PORTFOLIO_REVIEWED,
    MINIMUM_MONTHS_ON_PROGRAMME,
    OFF_THE_JOB_PERCENT,
    OFF_THE_JOB_HOURS,
    QUALIFICATION_ACHIEVED
}
