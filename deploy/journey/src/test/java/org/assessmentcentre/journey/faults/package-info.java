/**
 * What dies on the way, and what is left of it: load from several clients that retry until they have an answer, a
 * ledger of what was acknowledged, faults, and a checker that holds every service against the ledger after each.
 */
@NullUnmarked
package org.assessmentcentre.journey.faults;

import org.jspecify.annotations.NullUnmarked;
