package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CaseMembers;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.Taking;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;
import org.jspecify.annotations.Nullable;

/**
 * Checks a package whole before anything of it is written. What can't be kept or answered is an error: identifiers that
 * are none or there twice, required members that are missing, a tree that isn't one. What others may mean is a warning.
 */
final class PackageCheck implements Taking {

    private static final int NAMED = 10;

    private static final List<String> OF_DOCUMENT =
            List.of("identifier", "uri", "creator", "title", "lastChangeDateTime");

    private static final Map<EntityKind, List<String>> REQUIRED = Map.of(
            EntityKind.ITEM, List.of("identifier", "fullStatement", "uri", "lastChangeDateTime"),
            EntityKind.ASSOCIATION, List.of("identifier", "associationType", "uri", "lastChangeDateTime"));

    private final CaseFindings findings;
    private final Map<EntityKind, Set<UUID>> seen = new EnumMap<>(EntityKind.class);
    private final List<Child> children = new ArrayList<>();
    private final List<Ends> others = new ArrayList<>();
    private @Nullable UUID document;

    private record Child(String at, UUID child, UUID parent) {}

    private record Ends(
            String type, @Nullable UUID origin, @Nullable UUID destination) {}

    PackageCheck(CaseFindings findings) {
        this.findings = findings;
    }

    /** The document's identifier; empty when it has none that can be read. */
    Optional<UUID> document() {
        return Optional.ofNullable(document);
    }

    /** How many entities of each list there are. */
    List<CaseCount> counts() {
        return seen.entrySet().stream()
                .map(kind -> new CaseCount(kind.getKey().list(), kind.getValue().size()))
                .toList();
    }

    @Override
    public void document(JsonNode node) {
        if (document != null) {
            findings.error("CFDocument", "is there twice");
            return;
        }
        if (!(node instanceof ObjectNode body)) {
            findings.error("CFDocument", "is no object");
            return;
        }
        required("CFDocument", body, OF_DOCUMENT);
        characters("CFDocument", body);
        document = CaseId.read(body.path("identifier").asText()).orElse(null);
    }

    @Override
    public void entity(EntityKind kind, int index, JsonNode node) {
        String at = kind.list() + "[" + index + "]";
        if (node instanceof ObjectNode body) {
            characters(at, body);
        }
        check(at, kind, node);
    }

    @Override
    public void noList(String name) {
        findings.error(name, name.equals("CFDefinitions") ? "must be an object" : "must be an array");
    }

    private void check(String at, EntityKind kind, JsonNode node) {
        if (!(node instanceof ObjectNode body)) {
            findings.error(at, "is no object");
            return;
        }
        required(at, body, REQUIRED.getOrDefault(kind, List.of("identifier")));
        CaseId.read(body.path("identifier").asText()).ifPresent(id -> {
            if (!seen.computeIfAbsent(kind, none -> new HashSet<>()).add(id)) {
                findings.error(at + ".identifier", id + " is there twice");
            }
        });
        if (kind == EntityKind.ASSOCIATION) {
            association(at, body);
        }
        JsonNode parts = body.path(kind.part().list());
        if (kind.part() != kind && parts.isArray()) {
            for (int i = 0; i < parts.size(); i++) {
                check(at + "." + kind.part().list() + "[" + i + "]", kind.part(), parts.get(i));
            }
        }
    }

    private void required(String at, ObjectNode body, List<String> members) {
        for (String member : members) {
            JsonNode value = body.path(member);
            if (!value.isTextual() || value.asText().isBlank()) {
                findings.error(at + "." + member, "is missing, blank or no text");
            } else if (member.equals("identifier")
                    && CaseId.read(value.asText()).isEmpty()) {
                findings.error(at + "." + member, "is no UUID");
            } else if (member.equals("lastChangeDateTime") && !isTime(value.asText())) {
                findings.error(at + "." + member, "is no date with a time, such as 2026-11-21T10:00:00Z");
            }
        }
    }

    /** Other servers leave the offset out at times. */
    private static boolean isTime(String text) {
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void association(String at, ObjectNode body) {
        String type = body.path("associationType").asText();
        if (!type.isEmpty() && !CaseMembers.hasType(CaseVersion.V1P1, type)) {
            findings.warning(at + ".associationType", "is none of CASE 1.1; it is kept, and left out of CASE 1.0");
        }
        UUID origin = end(at, body, "originNodeURI");
        UUID destination = end(at, body, "destinationNodeURI");
        if (!type.equals("isChildOf")) {
            others.add(new Ends(type, origin, destination));
        } else if (origin != null && destination != null) {
            children.add(new Child(at, origin, destination));
        }
    }

    private @Nullable UUID end(String at, ObjectNode body, String member) {
        JsonNode node = body.path(member);
        if (!node.isObject() || !node.path("identifier").isTextual()) {
            findings.error(at + "." + member, "must be an object with an identifier");
            return null;
        }
        UUID end = CaseId.read(node.path("identifier").asText()).orElse(null);
        if (end == null && body.path("associationType").asText().equals("isChildOf")) {
            findings.error(at + "." + member, "names no item: its identifier is no UUID");
        }
        return end;
    }

    /** NUL and lone surrogates can't be kept as text. */
    private void characters(String at, JsonNode node) {
        if (node.isTextual() && !keepable(node.asText())) {
            findings.error(at, "has a character that can't be kept: NUL or half of a surrogate pair");
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (!keepable(member.getKey())) {
                findings.error(at, "has a name with a character that can't be kept");
            }
            characters(at, member.getValue());
        }
        if (node.isArray()) {
            node.forEach(item -> characters(at, item));
        }
    }

    private static boolean keepable(String text) {
        return text.indexOf('\0') < 0
                && text.codePoints()
                        .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    /** What can only be told when everything was read, with what is there already. */
    void finish(ObjectNode frame, KnownDocument known) {
        if (document == null && !frame.has("CFDocument")) {
            findings.error("CFDocument", "is missing");
        }
        characters("$", frame);
        if (known.ours()) {
            findings.error("CFDocument.identifier", "is a document that is published here; import can't change it");
        }
        Set<UUID> items = new HashSet<>(known.items());
        items.addAll(seen.getOrDefault(EntityKind.ITEM, Set.of()));
        Tree tree = new Tree();
        known.children().forEach((association, edge) -> {
            if (!seen.getOrDefault(EntityKind.ASSOCIATION, Set.of()).contains(association)) {
                tree.add(edge.child(), edge.parent());
            }
        });
        for (Child child : children) {
            if (!items.contains(child.child())) {
                findings.error(child.at() + ".originNodeURI", child.child() + " is no item of this document");
            }
            if (!items.contains(child.parent()) && !child.parent().equals(document)) {
                findings.error(
                        child.at() + ".destinationNodeURI",
                        child.parent() + " is neither an item of this document nor the document");
            }
            tree.add(child.child(), child.parent());
        }
        Set<UUID> turning = tree.turning();
        if (!turning.isEmpty()) {
            findings.error(
                    EntityKind.ASSOCIATION.list(),
                    turning.size() + " items are children of themselves, or below such: "
                            + turning.stream().limit(NAMED).map(UUID::toString).collect(Collectors.joining(", ")));
        }
        others.stream()
                .filter(ends -> !inside(ends.origin(), items) || !inside(ends.destination(), items))
                .collect(Collectors.groupingBy(Ends::type, TreeMap::new, Collectors.counting()))
                .forEach((type, count) -> findings.warning(
                        EntityKind.ASSOCIATION.list(),
                        count + " of type " + type + " begin or end outside of this document"));
    }

    private boolean inside(@Nullable UUID end, Set<UUID> items) {
        return end != null && (items.contains(end) || Objects.equals(end, document));
    }
}
