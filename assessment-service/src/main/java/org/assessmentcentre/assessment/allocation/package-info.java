/**
 * Gives an assessment to an assessor of the same centre. Possible until the first decision, and again while nothing is
 * decided: from the first decision on the sheet is one person's work and that person signs it. Allocating the assessor
 * who has it already changes and announces nothing. Portfolio learns from the announcement who may read the evidence.
 */
@NullMarked
package org.assessmentcentre.assessment.allocation;

import org.jspecify.annotations.NullMarked;
