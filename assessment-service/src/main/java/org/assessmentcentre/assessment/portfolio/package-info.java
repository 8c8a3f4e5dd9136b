/**
 * What this service keeps of portfolio's facts: the name of a centre, the registration, the account and the name of a
 * learner. Fed by
 * events in any order across topics, each row guarded by the sequence of the event it was written from, so that a late
 * older event changes nothing. Names come from the one topic with personal data and can be erased; registrations come
 * from the learner's own events. A centre that is not in here is unknown to this service, and nothing of it is shown.
 * The evidence itself stays in portfolio and is read from there on the caller's behalf.
 */
@NullMarked
package org.assessmentcentre.assessment.portfolio;

import org.jspecify.annotations.NullMarked;
