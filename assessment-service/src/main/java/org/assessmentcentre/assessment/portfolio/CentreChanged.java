package org.assessmentcentre.assessment.portfolio;

import static java.util.Objects.requireNonNull;

/** What this service reads of {@code portfolio.centre-changed.v1}. */
record CentreChanged(String centre, String name) {

    CentreChanged {
        requireNonNull(centre, "centre");
        requireNonNull(name, "name");
    }
}
