package org.assessmentcentre.catalogue.exchange.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Which item is a child of which. */
final class Tree {

    private final Map<UUID, List<UUID>> parents = new HashMap<>();

    void add(UUID child, UUID parent) {
        parents.computeIfAbsent(child, one -> new ArrayList<>(1)).add(parent);
    }

    /** The items that are among their own ancestors, or only below such. */
    Set<UUID> turning() {
        Map<UUID, Integer> left = new HashMap<>();
        Map<UUID, List<UUID>> children = new HashMap<>();
        Deque<UUID> free = new ArrayDeque<>();
        parents.forEach((child, all) -> {
            left.put(child, all.size());
            all.forEach(parent ->
                    children.computeIfAbsent(parent, one -> new ArrayList<>()).add(child));
        });
        children.keySet().stream().filter(node -> !parents.containsKey(node)).forEach(free::add);
        while (!free.isEmpty()) {
            for (UUID child : children.getOrDefault(free.remove(), List.of())) {
                if (left.merge(child, -1, Integer::sum) == 0) {
                    left.remove(child);
                    free.add(child);
                }
            }
        }
        return new TreeSet<>(left.keySet());
    }
}
