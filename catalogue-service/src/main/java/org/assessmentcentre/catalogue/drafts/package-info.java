/**
 * Documents that editors work on until they are published. A draft may be incomplete and wrong: every answer lists all
 * that the rules of a package find, and publication refuses while there is anything. It is the whole document, changed
 * with {@code If-Match}, so that two editors don't overwrite each other. Publishing it goes the way of every publication
 * and ends the draft; the notes by which its warnings were accepted stay readable with the version. Drafts hold our own
 * words only, and are open to every editor.
 */
@NullMarked
package org.assessmentcentre.catalogue.drafts;

import org.jspecify.annotations.NullMarked;
