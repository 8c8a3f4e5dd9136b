package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What we read of the employer's declaration of gateway. */
record GatewayDeclaredBody(UUID learnerId, LocalDate declaredOn) {

    GatewayDeclaredBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(declaredOn, "declaredOn");
    }
}
