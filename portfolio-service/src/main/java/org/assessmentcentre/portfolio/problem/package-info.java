/**
 * The problems of this service in one list, so that a client can look up every type it may meet. Shared ones (not found,
 * stale, malformed) are the kit's.
 */
@NullMarked
package org.assessmentcentre.portfolio.problem;

import org.jspecify.annotations.NullMarked;
