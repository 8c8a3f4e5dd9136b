/**
 * Finds criteria over all qualifications: by what they are mapped to, where they stand, what they ask for, and by words.
 * The database keeps a row for each criterion of each published version, written by a trigger with the version itself, so
 * that no version can be published and not be found. Words are looked up by PostgreSQL's English full text and, for
 * words that are misspelt, by trigrams.
 */
@NullMarked
package org.assessmentcentre.catalogue.search;

import org.jspecify.annotations.NullMarked;
