package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** What we read of a party's signature under the review of the portfolio. */
record ReviewSignedBody(UUID learnerId, Party party, LocalDate reviewedOn) {

    enum Party {
        APPRENTICE(GatewayInput.REVIEW_APPRENTICE),
        EMPLOYER(GatewayInput.REVIEW_EMPLOYER),
        PROVIDER(GatewayInput.REVIEW_PROVIDER);

        private final GatewayInput input;

        Party(GatewayInput input) {
            this.input = input;
        }

        GatewayInput input() {
            return input;
        }
    }

    ReviewSignedBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(reviewedOn, "reviewedOn");
    }

    GatewayInput input() {
        return party.input();
    }
}
