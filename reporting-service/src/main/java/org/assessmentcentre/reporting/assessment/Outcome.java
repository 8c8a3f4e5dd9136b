package org.assessmentcentre.reporting.assessment;

/** What an assessor decides of a criterion. */
public enum Outcome {
    PASS,
    REFERRAL
}
