/**
 * What the assessment service announced, as far as this service asks: who works at which centre in which roles, who
 * assesses which submission, and what became of each attempt at a unit. Rows are guarded by the event's sequence, so a
 * late or repeated event changes nothing; an allocation may arrive before its assessor's staff record and grants nothing
 * until both are there, and an outcome may arrive before anything else is known of its learner.
 */
@NullMarked
package org.assessmentcentre.portfolio.assessment;

import org.jspecify.annotations.NullMarked;
