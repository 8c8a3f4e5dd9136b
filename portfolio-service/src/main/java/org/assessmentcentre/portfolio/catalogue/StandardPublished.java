package org.assessmentcentre.portfolio.catalogue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code catalogue.standard-published.v1}. */
record StandardPublished(
        String standard,
        String version,
        String assessmentPlan,
        @Nullable List<Grouping> groupings) {

    StandardPublished {
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(assessmentPlan, "assessmentPlan");
        groupings = groupings == null ? List.of() : List.copyOf(groupings);
    }

    /** A grouping of KSBs, with the method of end-point assessment it belongs to. */
    record Grouping(String slug, String epaMethod) {

        Grouping {
            Objects.requireNonNull(slug, "slug");
            Objects.requireNonNull(epaMethod, "epaMethod");
        }
    }
}
