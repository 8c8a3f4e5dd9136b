/**
 * The evidence matrix of handbook Appendix D: which piece of evidence meets which criterion, and where in it. A mapping
 * may come before the file, because learners plan their portfolio that way; a submission wants both. Recordings are
 * located by timestamps, everything else by page or paragraph. All bad rows are reported at once and then none is kept.
 */
@NullMarked
package org.assessmentcentre.portfolio.matrix;

import org.jspecify.annotations.NullMarked;
