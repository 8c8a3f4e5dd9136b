package org.assessmentcentre.assessment.portfolio;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A learner as far as this service knows. Registration and name come by different topics: either may not be here yet, and
 * an erased name is gone.
 */
public record Learner(
        UUID learnerId,
        @Nullable String registrationNumber,
        @Nullable String givenName,
        @Nullable String familyName) {}
