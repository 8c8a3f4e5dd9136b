package org.assessmentcentre.portfolio.access;

/** The parties of an apprenticeship. */
public enum Party {
    APPRENTICE,
    EMPLOYER,
    PROVIDER
}
