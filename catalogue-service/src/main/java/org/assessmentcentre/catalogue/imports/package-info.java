/**
 * A centre's own copy of a handbook is read and compared with the published structure. The text arrives as a stream, in a
 * file without a name; reading goes on behind the answer, with a lease in the row that other instances respect and that
 * ends by itself when the instance dies. Everything that is found is reported; what blocks leaves nothing behind, what
 * does not becomes the wording layer, with the licence of the centres it was imported for, in one transaction (ADR 19).
 * The structure is never changed here, and the text appears in no log and no event.
 */
@NullMarked
package org.assessmentcentre.catalogue.imports;

import org.jspecify.annotations.NullMarked;
