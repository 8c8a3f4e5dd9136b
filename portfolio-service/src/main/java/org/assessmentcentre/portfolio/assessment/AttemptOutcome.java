package org.assessmentcentre.portfolio.assessment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of one attempt at a unit.
 *
 * @param outcome the unit's; null while the attempt is reopened
 * @param since when it was confirmed or reopened
 * @param criteria those of this attempt; empty while it is reopened
 */
public record AttemptOutcome(int attempt, @Nullable Outcome outcome, Instant since, Map<String, Outcome> criteria) {

    public AttemptOutcome {
        criteria = Map.copyOf(criteria);
    }

    public boolean isConfirmed() {
        return outcome != null;
    }
}
