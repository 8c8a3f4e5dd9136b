/**
 * What stops an assessment or takes it back. Doubt about authenticity is no Referral (handbook section 4): it suspends the
 * assessment wherever it is, and a resumption puts it back there. An appeal or a correction reopens a confirmed outcome;
 * what the reopening takes off the assessment stays in its own row. All of it is administrative: it decides nothing, so it
 * makes nobody a participant of the unit. Rows are never changed. Notes stay here; events say that it happened, and of a
 * suspension not even why.
 */
@NullMarked
package org.assessmentcentre.assessment.intervention;

import org.jspecify.annotations.NullMarked;
