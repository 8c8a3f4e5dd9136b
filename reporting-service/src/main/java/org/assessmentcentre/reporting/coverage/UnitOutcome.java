package org.assessmentcentre.reporting.coverage;

/** What a unit whose criteria are all decided comes to; provisional until each of them is confirmed. */
public enum UnitOutcome {
    PROVISIONAL_PASS,
    PROVISIONAL_REFERRAL,
    PASS,
    REFERRAL
}
