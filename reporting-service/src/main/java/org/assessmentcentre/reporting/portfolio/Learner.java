package org.assessmentcentre.reporting.portfolio;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner of a known centre.
 *
 * @param account the learner's own account, once linked
 * @param name absent until it came and after it was erased
 * @param asOf the time of the newest event applied for the learner
 */
public record Learner(
        UUID id,
        Centre centre,
        @Nullable String account,
        String registrationNumber,
        String qualification,
        String handbookVersion,
        @Nullable UUID employerId,
        @Nullable Apprenticeship apprenticeship,
        @Nullable Name name,
        Instant asOf) {

    /** The learner's centre and those of its settings that matter here. */
    public record Centre(String number, boolean provisionalResultsVisible, DiplomaAtGateway diplomaAtGateway) {}

    public record Name(String given, String family) {}
}
