package org.assessmentcentre.portfolio.assessment;

/** What an assessment came to, of a unit or of a criterion. */
public enum Outcome {
    PASS,
    REFERRAL
}
