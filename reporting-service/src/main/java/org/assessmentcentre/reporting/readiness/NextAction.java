package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The next step, and who takes it. */
@Schema(description = "The next step, and who takes it.")
public record NextAction(
        @Schema(description = "TIME acts by passing.") Actor actor,
        Action action,
        String statement,

        @Schema(description = "The day the requirement will be met; only where time acts.") @Nullable
        LocalDate on) {

    static NextAction of(Action action) {
        return new NextAction(action.actor(), action, action.statement(), null);
    }

    static NextAction waitUntil(LocalDate on) {
        return new NextAction(Action.WAIT.actor(), Action.WAIT, Action.WAIT.statement(), on);
    }
}
