package org.assessmentcentre.catalogue.frameworks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.frameworks.FrameworkChange.Kind;
import org.assessmentcentre.catalogue.frameworks.FrameworkChange.Part;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a framework, member by member of what is announced of them: a member that the format gets later is
 * compared as well. A part that changed its place stands under another.
 */
final class FrameworkDifferences {

    private record Key(Part part, String ref) {}

    private final Map<Key, ObjectNode> parts = new LinkedHashMap<>();

    private FrameworkDifferences(Framework framework) {
        ObjectNode whole = tree(framework);
        JsonNode levels = whole.remove("levels");
        JsonNode uses = whole.remove("uses");
        JsonNode items = whole.remove("items");
        JsonNode rules = whole.remove("boardRules");
        whole.remove("version");
        parts.put(new Key(Part.FRAMEWORK, framework.framework()), whole);
        levels.forEach(level -> put(Part.LEVEL, "ref", (ObjectNode) level));
        uses.forEach(use -> put(Part.USE, "slug", (ObjectNode) use));
        items(items, null);
        if (rules != null) {
            rules.forEach(rule -> put(Part.BOARD_RULE, "id", (ObjectNode) rule));
        }
    }

    private static ObjectNode tree(Framework framework) {
        try {
            return (ObjectNode) EventJson.tree(EventJson.write(framework).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<FrameworkChange> between(Framework before, Framework after) {
        Map<Key, ObjectNode> early = new FrameworkDifferences(before).parts;
        Map<Key, ObjectNode> late = new FrameworkDifferences(after).parts;
        List<FrameworkChange> changes = new ArrayList<>();
        late.forEach((key, part) -> {
            ObjectNode was = early.remove(key);
            if (was == null) {
                changes.add(new FrameworkChange(key.part(), key.ref(), Kind.ADDED, null, null, says(part)));
            } else {
                changed(key, was, part, changes);
            }
        });
        early.forEach((key, part) ->
                changes.add(new FrameworkChange(key.part(), key.ref(), Kind.REMOVED, null, says(part), null)));
        return changes;
    }

    private static void changed(Key key, ObjectNode was, ObjectNode is, List<FrameworkChange> changes) {
        Set<String> members = new TreeSet<>();
        was.fieldNames().forEachRemaining(members::add);
        is.fieldNames().forEachRemaining(members::add);
        for (String member : members) {
            JsonNode before = was.path(member);
            JsonNode after = is.path(member);
            if (!before.equals(after)) {
                changes.add(
                        new FrameworkChange(key.part(), key.ref(), Kind.CHANGED, member, text(before), text(after)));
            }
        }
    }

    private void items(@Nullable JsonNode items, @Nullable String under) {
        if (items == null) {
            return;
        }
        for (JsonNode item : items) {
            ObjectNode alone = item.deepCopy();
            JsonNode below = alone.remove("items");
            if (under != null) {
                alone.put("under", under);
            }
            put(Part.ITEM, "ref", alone);
            items(below, alone.path("ref").asText());
        }
    }

    private void put(Part part, String name, ObjectNode node) {
        parts.put(new Key(part, node.path(name).asText()), node);
    }

    /** In words: the statement, or what comes nearest to it. */
    private static String says(ObjectNode part) {
        for (String member : List.of("statement", "context", "description", "title")) {
            if (part.hasNonNull(member)) {
                return part.path(member).asText();
            }
        }
        return part.toString();
    }

    private static @Nullable String text(JsonNode value) {
        return value instanceof MissingNode || value.isNull()
                ? null
                : value.isValueNode() ? value.asText() : value.toString();
    }
}
