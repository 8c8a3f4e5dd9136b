/**
 * What assessment tells: staff, allocations, decisions, confirmed unit outcomes and suspensions. A decision and its superseding, a
 * confirmation and its reopening, a suspension and its end are two facts in one row, each with its own sequence, because either may be seen first.
 * Sequences count the events of one learner in the topic, so they also tell whether a decision was made before or after a
 * confirmation. Staff events count by centre and are guarded for each member of staff.
 */
@NullMarked
package org.assessmentcentre.reporting.assessment;

import org.jspecify.annotations.NullMarked;
