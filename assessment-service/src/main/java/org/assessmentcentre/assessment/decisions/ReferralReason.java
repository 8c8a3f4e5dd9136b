package org.assessmentcentre.assessment.decisions;

/** The only acceptable reasons for a Referral: ways in which a criterion is not met (handbook appendix E). */
public enum ReferralReason {
    /** Fewer models, activities or examples than the requirement asks for. */
    INSUFFICIENT_EVIDENCE,
    /** Described where the verb asks, for instance, to evaluate. */
    VERB_NOT_MET,
    /** Breadth or depth is missing. */
    DEPTH_MISSING
}
