package org.assessmentcentre.catalogue.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part as it was and as it is; one of the two may be missing. */
record Pair<T>(@Nullable T before, @Nullable T after) {

    /** The parts of two lists with the same reference, in the later order, those that are gone last. */
    static <T> List<Pair<T>> of(List<T> before, List<T> after, Function<T, String> reference) {
        Map<String, T> left = new LinkedHashMap<>();
        before.forEach(part -> left.put(reference.apply(part), part));
        List<Pair<T>> pairs = new ArrayList<>();
        for (T part : after) {
            pairs.add(new Pair<>(left.remove(reference.apply(part)), part));
        }
        left.values().forEach(part -> pairs.add(new Pair<>(part, null)));
        return pairs;
    }
}
