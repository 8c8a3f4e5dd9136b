/**
 * Reads of published qualifications: the whole version, its units, one criterion, the mapping from any of its three
 * sides. Everything is a view of one immutable document, so every answer about a version has the document's entity tag
 * and a reader that has it need not fetch it again.
 */
@NullMarked
package org.assessmentcentre.catalogue.qualifications;

import org.jspecify.annotations.NullMarked;
