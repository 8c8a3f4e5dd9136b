/**
 * The demonstration centres and a learner's journey through them, played on the public APIs only, with the tokens of
 * the people concerned. What a stranger sees when the system first comes up, and what the end-to-end tests check.
 * Nothing here is part of a service.
 */
@NullMarked
package org.assessmentcentre.journey;

import org.jspecify.annotations.NullMarked;
