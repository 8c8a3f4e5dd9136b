package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A demand that a sufficiency text makes.
 *
 * @param count of AT_LEAST and EXACTLY, else 0
 * @param of what is counted
 * @param items of ALL_OF and ANY_OF
 * @param criterion that a REFERENCE names, {@code AC2.2}
 */
public record PrintedRequirement(
        Kind kind,
        String text,
        int count,
        @Nullable String of,
        List<String> items,
        @Nullable String criterion) {

    /** As of the published structure's requirements. */
    public enum Kind {
        DEMONSTRATE,
        AT_LEAST,
        EXACTLY,
        ALL_OF,
        ANY_OF,
        REFERENCE
    }

    static PrintedRequirement counted(Kind kind, String text, int count, String of) {
        return new PrintedRequirement(kind, text, count, of, List.of(), null);
    }

    static PrintedRequirement of(Kind kind, String text, List<String> items) {
        return new PrintedRequirement(kind, text, 0, null, List.copyOf(items), null);
    }

    static PrintedRequirement reference(String text, String criterion) {
        return new PrintedRequirement(Kind.REFERENCE, text, 0, null, List.of(), criterion);
    }
}
