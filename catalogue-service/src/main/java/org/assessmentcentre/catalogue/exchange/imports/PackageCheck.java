package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CaseTimes;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.imports.CaseFinding.Severity;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.Taking;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;
import org.jspecify.annotations.Nullable;

/**
 * Checks a package whole before anything of it is written. What can't be kept or answered is an error: identifiers that
 * are none or there twice, required members that are missing, a tree that isn't one. What others may mean is a warning.
 */
final class PackageCheck implements Taking {

    private static final List<String> OF_DOCUMENT =
            List.of("identifier", "uri", "creator", "title", "lastChangeDateTime");

    private static final Map<EntityKind, List<String>> REQUIRED = Map.of(
            EntityKind.ITEM, List.of("identifier", "fullStatement", "uri", "lastChangeDateTime"),
            EntityKind.ASSOCIATION, List.of("identifier", "associationType", "uri", "lastChangeDateTime"));

    private final CaseFindings findings;
    private final PackageShapes shapes;
    private final PackageContents contents = new PackageContents();
    private boolean documentSeen;

    PackageCheck(CaseFindings findings) {
        this.findings = findings;
        this.shapes = new PackageShapes(findings);
    }

    PackageContents contents() {
        return contents;
    }

    @Override
    public void document(JsonNode node) {
        documentSeen = true;
        if (!(node instanceof ObjectNode body)) {
            findings.error("CFDocument", "must be an object, not a list or text");
            return;
        }
        required("CFDocument", body, OF_DOCUMENT);
        characters("CFDocument", body);
        shapes.document(body);
        contents.document(body);
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
    public void noList(String name, JsonNode value) {
        if (value.isNull()) {
            findings.info(name, "is null; it is kept so, and mentions nothing");
        } else {
            findings.error(name, name.equals("CFDefinitions") ? "must be an object" : "must be an array");
        }
    }

    private void check(String at, EntityKind kind, JsonNode node) {
        if (!(node instanceof ObjectNode body)) {
            findings.error(at, "is no object");
            return;
        }
        required(at, body, REQUIRED.getOrDefault(kind, List.of("identifier")));
        shapes.entity(at, kind, body);
        CaseId.read(body.path("identifier").asText()).ifPresent(id -> {
            if (!contents.add(kind, id, body)) {
                findings.error(at + ".identifier", id + " is there twice");
            }
        });
        CaseId.read(body.path("CFDocumentURI").path("identifier").asText()).ifPresent(contents::belongs);
        if (kind == EntityKind.ASSOCIATION) {
            association(at, body);
        }
        if (kind.part() != kind && body.has(kind.part().list())) {
            parts(
                    at + "." + kind.part().list(),
                    kind.part(),
                    body.path(kind.part().list()));
        }
    }

    private void parts(String at, EntityKind kind, JsonNode parts) {
        if (parts.isNull()) {
            findings.often(Severity.INFO, kind.list(), at, "is null; it is kept so, and mentions nothing");
        } else if (!parts.isArray()) {
            findings.error(at, "must be an array");
        }
        for (int i = 0; parts.isArray() && i < parts.size(); i++) {
            check(at + "[" + i + "]", kind, parts.get(i));
        }
    }

    private void required(String at, ObjectNode body, List<String> members) {
        for (String member : members) {
            JsonNode value = body.path(member);
            if (!value.isTextual() || value.asText().isBlank()) {
                findings.error(at + "." + member, "is missing, blank or no text");
            } else if (member.equals("identifier")
                    && CaseId.read(value.asText()).isEmpty()) {
                findings.error(
                        at + "." + member,
                        "is no UUID: write 8, 4, 4, 4 and 12 hexadecimal digits with hyphens between, and nothing around");
            } else if (member.equals("lastChangeDateTime")
                    && CaseTimes.read(value.asText()).isEmpty()) {
                findings.error(at + "." + member, "is no date with a time, such as 2026-11-21T10:00:00Z");
            }
        }
    }

    private void association(String at, ObjectNode body) {
        String type = body.path("associationType").asText();
        shapes.association(at, type);
        UUID origin = end(at, body, "originNodeURI");
        UUID destination = end(at, body, "destinationNodeURI");
        if (!type.equals("isChildOf")) {
            contents.associate(new PackageContents.Ends(type, origin, destination));
        } else if (origin != null && destination != null) {
            contents.associate(new PackageContents.Child(at, origin, destination));
        }
    }

    private @Nullable UUID end(String at, ObjectNode body, String member) {
        JsonNode node = body.path(member);
        if (!node.isObject() || !node.path("identifier").isTextual()) {
            findings.error(
                    at + "." + member,
                    "must be an object with an identifier"
                            + (node.isTextual() ? ", and a title and uri, not a text" : ""));
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

    /** What can only be told when everything was read. */
    void finish(ObjectNode frame) {
        if (!documentSeen) {
            findings.error("CFDocument", missing(frame));
        }
        characters("$", frame);
        if (contents.known() && !contents.foreign().isEmpty()) {
            findings.warning(
                    "CFDocumentURI",
                    contents.foreign().values().stream().mapToInt(one -> one).sum()
                            + " entities say that they belong to another document; they are kept in this one, and go on"
                            + " saying so");
        }
    }

    /** Some servers answer with a package inside of something. */
    private static String missing(ObjectNode frame) {
        for (Map.Entry<String, JsonNode> member : frame.properties()) {
            JsonNode inside = member.getValue().isArray() ? member.getValue().path(0) : member.getValue();
            if (inside.has("CFDocument")) {
                return "is missing: send what stands in " + CaseFindings.quote(member.getKey()) + " by itself";
            }
        }
        return "is missing";
    }

    /** What can only be told beside what is there already. */
    void compare(String centre, KnownDocument known, CaseNeighbours neighbours) {
        PackagePlaces places = new PackagePlaces(contents, findings, centre);
        places.tree(known, neighbours);
        places.neighbours(known, neighbours);
    }
}
