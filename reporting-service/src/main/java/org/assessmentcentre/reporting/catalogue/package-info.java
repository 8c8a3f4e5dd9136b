/**
 * The catalogue's documents as this service needs them: the handbook with its Appendix B mapping, the standard and the
 * assessment plan's rules. They are kept whole as they came and parsed on arrival, so that a document this version can't
 * read (a rule of an unknown kind, for instance) becomes a dead letter and never a rule left out in silence. Parsed
 * documents stay in memory; a reader compares their sequence with the stored one, so a newer document counts at once in
 * every instance, whichever of them consumed it.
 */
@NullMarked
package org.assessmentcentre.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
