package org.assessmentcentre.catalogue.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a document. */
final class Lists {

    private Lists() {}

    /** What an {@link AbsentIsEmpty} list holds. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
