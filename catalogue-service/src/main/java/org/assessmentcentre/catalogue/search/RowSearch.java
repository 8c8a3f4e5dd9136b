package org.assessmentcentre.catalogue.search;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of published documents are searched.
 *
 * @param list names the list that a cursor belongs to
 * @param rows SQL of them, with document_kind, code, version, position, language, document and what columns and where
 *     name; {@code licence} has the editions that the caller may read
 * @param columns of the answer
 * @param where what they have to fit beside words, language and version; in the names of filters
 * @param code of the document; of any when null
 * @param version of the document; the one in force when null
 */
public record RowSearch(
        String list,
        String rows,
        String columns,
        String where,
        Map<String, @Nullable String> filters,
        @Nullable String code,
        @Nullable String version,
        WordsQuery words) {

    public RowSearch {
        filters = Collections.unmodifiableMap(new HashMap<>(filters));
    }

    /** A cursor is good for the same question only. */
    String cursor() {
        Map<String, @Nullable String> asked = new TreeMap<>(filters);
        asked.put("/code", code);
        asked.put("/version", version);
        asked.put("/q", words.q);
        asked.put("/language", words.language);
        asked.put("/wording", words.wording);
        StringBuilder name = new StringBuilder(list);
        asked.forEach((filter, value) -> name.append('\n').append(filter).append(value == null ? "" : "=" + value));
        return name.toString();
    }
}
