package org.assessmentcentre.kit.http;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items in the list's own order
 * @param next the cursor of the next part, for {@code ?after=}; absent on the last
 */
public record Page<T>(
        @Schema(required = true) List<T> items, @Nullable String next) implements Paged {

    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        List<R> mapped = items.stream().<R>map(mapper).toList();
        return new Page<>(mapped, next);
    }
}
