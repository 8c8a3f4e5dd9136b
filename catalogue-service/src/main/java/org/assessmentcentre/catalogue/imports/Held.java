package org.assessmentcentre.catalogue.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * What was read and is not taken in yet.
 *
 * @param handbook everything that a copy prints; null of a package
 * @param document the structure it brings; null where that is published already
 */
record Held(
        List<Words> words,
        @Nullable JsonNode handbook,
        @Nullable JsonNode document) {

    static Held wording(List<Words> words, JsonNode handbook) {
        return new Held(words, handbook, null);
    }

    static Held structure(JsonNode document) {
        return new Held(List.of(), null, document);
    }
}
