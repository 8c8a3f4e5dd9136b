package org.assessmentcentre.catalogue.wording;

import org.jspecify.annotations.Nullable;

/**
 * What the handbook says at one reference, with its line breaks.
 *
 * @param title of a unit, else null
 * @param statement the aim of a unit, else what the outcome or criterion says
 * @param depth of a criterion, else null; null too where none is printed
 * @param sufficiency of a criterion, else null
 */
public record Words(
        String ref,
        @Nullable String title,
        String statement,
        @Nullable String depth,
        @Nullable String sufficiency) {

    public Words {
        if (statement.isBlank()) {
            throw new IllegalArgumentException("No wording for " + ref);
        }
    }
}
