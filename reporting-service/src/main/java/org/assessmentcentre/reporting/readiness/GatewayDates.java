package org.assessmentcentre.reporting.readiness;

import java.time.LocalDate;
import org.assessmentcentre.reporting.portfolio.gateway.GatewayFacts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The three days of an apprentice's passage through gateway, apart from each other. */
@Schema(description = "The days of the passage through gateway; each is absent until it is recorded.")
public record GatewayDates(
        @Schema(description = "When learning ended.") @Nullable
        LocalDate learningEndedOn,

        @Schema(description = "When the employer declared gateway.") @Nullable
        LocalDate gatewayDeclaredOn,

        @Schema(description = "When the provider confirmed gateway.") @Nullable
        LocalDate gatewayConfirmedOn) {

    static final GatewayDates NONE = new GatewayDates(null, null, null);

    static GatewayDates of(GatewayFacts facts) {
        return new GatewayDates(facts.learningEndedOn(), facts.gatewayDeclaredOn(), facts.gatewayConfirmedOn());
    }

    /** What an apprentice who is ready waits for; null once gateway is confirmed. */
    @Nullable
    NextAction next() {
        if (gatewayConfirmedOn != null) {
            return null;
        }
        if (learningEndedOn == null) {
            return NextAction.of(Action.RECORD_LEARNING_END);
        }
        return NextAction.of(gatewayDeclaredOn == null ? Action.DECLARE_GATEWAY : Action.CONFIRM_GATEWAY);
    }
}
