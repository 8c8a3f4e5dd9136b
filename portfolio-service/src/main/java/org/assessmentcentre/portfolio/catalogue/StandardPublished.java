package org.assessmentcentre.portfolio.catalogue;

import java.util.Objects;

/** What this service reads of {@code catalogue.standard-published.v1}. */
record StandardPublished(String standard, String version, String assessmentPlan) {

    StandardPublished {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(assessmentPlan, "assessmentPlan");
    }
}
