/**
 * A centre's own copy of a handbook or framework is read and compared with the published structure; one of a qualification
 * that is not published yet becomes a draft of it; a package of ours becomes a draft or a version (ADR 31). What arrives is
 * a stream into a file without a name; reading goes on behind the answer, with a lease in the row that other instances
 * respect and that ends by itself when the instance dies. Everything that is found is reported; what blocks leaves nothing
 * behind, what does not is taken in with the end of the import, in one transaction: wording with the licence of the
 * centres it was imported for (ADR 19), a draft, a version. A published structure is never changed here, and a copy's text
 * appears in no log, no event and no draft.
 */
@NullMarked
package org.assessmentcentre.catalogue.imports;

import org.jspecify.annotations.NullMarked;
