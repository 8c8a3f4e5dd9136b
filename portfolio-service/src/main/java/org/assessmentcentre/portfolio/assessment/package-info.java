/**
 * What the assessment service announced, as far as access asks: who works at which centre in which roles, and who
 * assesses which submission. Rows are guarded by the event's sequence, so a late or repeated event changes nothing; an
 * allocation may arrive before its assessor's staff record and grants nothing until both are there.
 */
@NullMarked
package org.assessmentcentre.portfolio.assessment;

import org.jspecify.annotations.NullMarked;
