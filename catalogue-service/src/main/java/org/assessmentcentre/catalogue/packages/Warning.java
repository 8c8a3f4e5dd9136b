package org.assessmentcentre.catalogue.packages;

import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that somebody should look at.
 *
 * @param at the reference or code it concerns
 * @param place JSON path of it
 * @param printed what stands there
 * @param expected what it is compared with
 */
public record Warning(
        FindingKind kind,
        String at,
        @Nullable String place,
        String message,
        @Nullable String printed,
        @Nullable String expected) {

    /** Names the same fact in another version, wherever it stands there. */
    public String key() {
        return kind + " " + at + ": " + message + detail(printed) + detail(expected);
    }

    private static String detail(@Nullable String text) {
        return text == null || text.isEmpty() ? "" : " | " + text;
    }
}
