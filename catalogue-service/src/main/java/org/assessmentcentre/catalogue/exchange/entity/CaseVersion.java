package org.assessmentcentre.catalogue.exchange.entity;

import java.util.Locale;

/** The versions of CASE that are spoken. */
public enum CaseVersion {
    V1P0,
    V1P1;

    /** As paths write it. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
