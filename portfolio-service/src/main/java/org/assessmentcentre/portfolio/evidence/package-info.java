/**
 * A piece of evidence is described first and gets its file after. Files are content-addressed: the body is streamed to a
 * temporary file, hashed and counted on the way, synced, moved to its name by hash, and the directory synced before the
 * row is written and the upload acknowledged. A crash in between leaves a file nobody names, never a row without a file.
 * What a file is, its bytes say, not its sender. Submitted evidence never changes (handbook section 5).
 */
@NullMarked
package org.assessmentcentre.portfolio.evidence;

import org.jspecify.annotations.NullMarked;
