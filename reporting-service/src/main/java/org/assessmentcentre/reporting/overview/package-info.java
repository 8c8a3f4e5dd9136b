/**
 * Lists for those who look after many learners: a centre's staff and an employer's manager. A page of learners costs the
 * same few queries whatever its size: the learners, their facts, the catalogue and the dead letters are each fetched once
 * for all of them, then coverage and readiness are worked out in memory. What is filtered and sorted by is worked out, not
 * stored: the manager's board loads all of the employer's apprentices at once to sort them, so it costs the same number
 * of queries however many they are; a filter goes through the learners in parts until enough of them match.
 */
@NullMarked
package org.assessmentcentre.reporting.overview;

import org.jspecify.annotations.NullMarked;
