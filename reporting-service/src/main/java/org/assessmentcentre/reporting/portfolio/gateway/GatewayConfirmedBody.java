package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What we read of the provider's confirmation of gateway. */
record GatewayConfirmedBody(UUID learnerId, LocalDate confirmedOn) {

    GatewayConfirmedBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(confirmedOn, "confirmedOn");
    }
}
