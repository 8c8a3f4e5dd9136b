/**
 * Finds criteria over all qualifications and parts over all frameworks: by what they are mapped to, where they stand, what
 * they ask for, and by words. The database keeps a row for each criterion and part of each published version, written by
 * a trigger with the version itself, so that no version can be published and not be found. Words are looked up by
 * PostgreSQL's full text in the document's language and, for words that are misspelt, by trigrams. Official wording is
 * searched where it lies, so that it is never copied to where somebody without a licence could come upon it.
 */
@NullMarked
package org.assessmentcentre.catalogue.search;

import org.jspecify.annotations.NullMarked;
