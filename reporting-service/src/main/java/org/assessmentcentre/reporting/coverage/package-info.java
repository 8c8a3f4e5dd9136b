/**
 * Where a learner stands: the state of each criterion is a pure function of its latest facts and may go down as well as
 * up; a KSB's and a pass grading descriptor's state is the lowest over its own Appendix B criteria, never one through the
 * other; units and the qualification roll up their criteria. Nothing of this is stored, so there is nothing to go stale
 * and nothing to repair when facts come late. Distinction descriptors are not covered by the qualification, and the
 * answer says so.
 */
@NullMarked
package org.assessmentcentre.reporting.coverage;

import org.jspecify.annotations.NullMarked;
