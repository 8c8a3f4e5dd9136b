/**
 * Prior learning is claimed for a criterion and decided like any other evidence for it (handbook section 4): the claim
 * travels with the submission that holds the criterion, and assessment decides. So it is made before the criterion is
 * handed over, once, on evidence that is mapped to it.
 */
@NullMarked
package org.assessmentcentre.portfolio.priorlearning;

import org.jspecify.annotations.NullMarked;
