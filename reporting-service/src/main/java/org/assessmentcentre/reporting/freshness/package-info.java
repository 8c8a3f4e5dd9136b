/**
 * How far the read model of a learner has come: the time of the newest event applied for that learner, whatever the event
 * changed. Every learner event is noted here beside the handler that uses it, types without a reader here included, so
 * that an answer's asOf says up to when everything was seen. Times only move forward.
 */
@NullMarked
package org.assessmentcentre.reporting.freshness;

import org.jspecify.annotations.NullMarked;
