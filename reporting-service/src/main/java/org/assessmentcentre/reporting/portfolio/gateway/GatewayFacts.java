package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is dated by the day asked about of an apprentice's way to gateway; the rest is absent.
 *
 * @param reviewedOn when each party reviewed the portfolio, by the party's name in the plan
 * @param employerDeclaredOn when the employer declared the apprentice at or above the standard
 * @param trainedMinutes off-the-job training within the time on programme
 */
public record GatewayFacts(
        @Nullable EnglishAndMaths englishAndMaths,
        @Nullable Discussion discussion,
        @Nullable Proposal proposal,
        @Nullable Selection selection,
        Map<String, LocalDate> reviewedOn,
        @Nullable LocalDate employerDeclaredOn,
        @Nullable LocalDate learningEndedOn,
        @Nullable LocalDate gatewayDeclaredOn,
        @Nullable LocalDate gatewayConfirmedOn,
        long trainedMinutes) {

    public static final GatewayFacts NOTHING =
            new GatewayFacts(null, null, null, null, Map.of(), null, null, null, null, 0);

    public GatewayFacts {
        reviewedOn = Map.copyOf(reviewedOn);
    }
}
