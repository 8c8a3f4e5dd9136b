/**
 * The official wording, a layer over the published structure: what a centre's own copy of the handbook says, by the
 * references of the structure. A text is kept once, under its hash; a licence points a centre to the text that was
 * imported for it, so nobody reads what they did not bring themselves, and nobody's import changes another's wording.
 * The reads of the structure stay the same for everybody; wording is read at addresses of its own, which don't exist for
 * who has no licence (ADR 19).
 */
@NullMarked
package org.assessmentcentre.catalogue.wording;

import org.jspecify.annotations.NullMarked;
