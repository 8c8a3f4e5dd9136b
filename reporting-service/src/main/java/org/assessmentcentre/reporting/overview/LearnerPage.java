package org.assessmentcentre.reporting.overview;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list of learners. */
@Schema(description = "A part of a list of learners, in the order they were registered unless another was asked for.")
public record LearnerPage(
        List<LearnerSummary> items,

        @Schema(description = "The cursor of the next part, for ?after=; absent on the last.") @Nullable
        String next,

        @Schema(description = "The time of the newest event applied for any learner in this part; absent when empty.")
        @Nullable
        Instant asOf,

        @Schema(description = "Whether the events asked for by appliedEvent are in; absent when none was asked for.")
        @Nullable
        Boolean applied,

        @Schema(description = "Whether a learner in this part is stale.")
        boolean stale)
        implements Paged {

    public LearnerPage {
        items = List.copyOf(items);
    }

    static LearnerPage of(Page<LearnerSummary> page, @Nullable Boolean applied) {
        return new LearnerPage(
                page.items(),
                page.next(),
                page.items().stream()
                        .map(LearnerSummary::asOf)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                applied,
                page.items().stream().anyMatch(LearnerSummary::stale));
    }
}
