package org.assessmentcentre.assessment.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What this service reads of {@code catalogue.qualification-published.v1}. */
record QualificationPublished(String qualification, String version, List<HandbookUnit> units) {

    QualificationPublished {
        requireNonNull(qualification, "qualification");
        requireNonNull(version, "version");
        units = List.copyOf(units);
    }
}
