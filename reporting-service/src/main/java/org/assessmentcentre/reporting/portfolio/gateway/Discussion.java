package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The talk about English and maths, and the employer's new signature on it. */
public record Discussion(LocalDate discussedOn, @Nullable LocalDate employerSignedOn) {

    public Discussion {
        Objects.requireNonNull(discussedOn, "discussedOn");
    }

    @Nullable
    Discussion until(LocalDate day) {
        return discussedOn.isAfter(day) ? null : new Discussion(discussedOn, Dated.until(employerSignedOn, day));
    }
}
