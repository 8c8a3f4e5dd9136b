/**
 * What the portfolio tells: centres, employers, people, learners, mapped evidence, submissions and
 * claims of prior learning. Facts are kept apart
 * as they came and never folded into a status: a mapping stands while it was mapped later than unmapped. Nothing here
 * needs another row to exist first. A learner is found only together with its centre, so nothing of an unknown centre is
 * shown. Names live in one table that a tombstone empties; the learner's e-mail address is not taken over, because
 * nothing here uses it.
 */
@NullMarked
package org.assessmentcentre.reporting.portfolio;

import org.jspecify.annotations.NullMarked;
