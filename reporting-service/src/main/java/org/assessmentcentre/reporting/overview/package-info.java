/**
 * Lists for those who look after many learners: a centre's staff and an employer's manager. A page of learners costs the
 * same few queries whatever its size: the learners, their facts, the catalogue and the dead letters are each fetched once
 * for all of them, then coverage and readiness are worked out in memory.
 */
@NullMarked
package org.assessmentcentre.reporting.overview;

import org.jspecify.annotations.NullMarked;
