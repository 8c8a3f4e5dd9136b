package org.assessmentcentre.reporting.access;

/** As whom somebody sees a learner. */
public enum Sight {
    LEARNER,
    EMPLOYER,
    STAFF;

    /** Whether results that are not confirmed yet are shown. */
    public boolean showsProvisional(boolean centreShowsThem) {
        return this != LEARNER || centreShowsThem;
    }
}
