/**
 * The evidence behind an assessment. It stays in portfolio, which decides for itself who may read it: this service finds
 * the submission, asks portfolio with the caller's own token and hands the answer on as it is. Nothing is kept here, and
 * no transaction is open while portfolio is asked.
 */
@NullMarked
package org.assessmentcentre.assessment.evidence;

import org.jspecify.annotations.NullMarked;
