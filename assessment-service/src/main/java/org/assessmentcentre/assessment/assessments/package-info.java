/**
 * The assessment of one unit for one learner in one attempt: made from a submission, one row for each criterion in it, and
 * a state machine that says in plain Java what may follow what. Everything that writes to an assessment locks its row
 * first, so an allocation, a decision, a signature and a quality check of the same assessment happen one after the other;
 * only one assessor works on it at a time, so nobody waits for long. A criterion has a version of its own: who decides
 * two criteria side by side is not in the way of himself.
 *
 * <p>Whose assessment it is, {@link org.assessmentcentre.assessment.assessments.OpeningAssessment} decides for all
 * features. A submission may come before its handbook and before its centre: it is kept, and shown once staff of a known
 * centre ask for it.
 */
@NullMarked
package org.assessmentcentre.assessment.assessments;

import org.jspecify.annotations.NullMarked;
