package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The business proposal's summary, and who agreed to subject, title and scope. */
public record Proposal(
        Integer summaryWords,
        LocalDate recordedOn,
        @Nullable LocalDate agreedByEmployerOn,
        @Nullable LocalDate agreedByProviderOn) {

    public Proposal {
        Objects.requireNonNull(summaryWords, "summaryWords");
        Objects.requireNonNull(recordedOn, "recordedOn");
        if (summaryWords < 0) {
            throw new IllegalArgumentException("summaryWords counts from 0: " + summaryWords);
        }
    }

    @Nullable
    Proposal until(LocalDate day) {
        return recordedOn.isAfter(day)
                ? null
                : new Proposal(
                        summaryWords,
                        recordedOn,
                        Dated.until(agreedByEmployerOn, day),
                        Dated.until(agreedByProviderOn, day));
    }
}
