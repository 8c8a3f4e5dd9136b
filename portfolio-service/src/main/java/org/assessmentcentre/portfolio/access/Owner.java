package org.assessmentcentre.portfolio.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose data something is.
 *
 * @param account the learner's own account, null until one is linked
 */
public record Owner(UUID learnerId, String centre, @Nullable String account) {}
