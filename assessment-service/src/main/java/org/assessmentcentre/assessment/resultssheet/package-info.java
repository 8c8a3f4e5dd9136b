/**
 * The results sheet of handbook appendix E: everything it lists, put together when it is asked for, and the assessor's
 * signature that makes the decisions final. The unit's outcome is never entered: it is Pass when every criterion passed.
 * Whether signed results are held for a quality check is asked of a {@link
 * org.assessmentcentre.assessment.resultssheet.SamplingPolicy}; the first one samples everything. Names are looked up in
 * the views of portfolio's facts at that moment, so an erased name is on no sheet any more.
 */
@NullMarked
package org.assessmentcentre.assessment.resultssheet;

import org.jspecify.annotations.NullMarked;
