package org.assessmentcentre.reporting.assessment;

import java.util.Objects;
import java.util.UUID;

/** What we read of an assessment suspended or resumed; the two events have the same shape here. */
record SuspensionBody(UUID assessmentId, UUID learnerId, String qualification, String handbookVersion, String unit) {

    SuspensionBody {
        Objects.requireNonNull(assessmentId, "assessmentId");
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(qualification, "qualification");
        Objects.requireNonNull(handbookVersion, "handbookVersion");
        Objects.requireNonNull(unit, "unit");
    }
}
