package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.exchange.imports.PackageReading.Taking;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours;
import org.assessmentcentre.catalogue.exchange.storage.CaseNeighbours.Published;
import org.jspecify.annotations.Nullable;

/**
 * Compares a package of a document that we publish with ours. Every installation publishes the same documents, so one of
 * another is no fault as long as it says nothing else; nothing of it is ever kept.
 */
final class PublishedHere implements Taking {

    private static final int BATCH = 500;
    private static final long BATCH_CHARACTERS = 2_000_000;
    private static final int NAMED = 10;
    private static final String DOCUMENT = "CFDocument";
    private static final String DEFINITIONS = "CFDefinitions";

    private final UUID document;
    private final CaseNeighbours neighbours;
    private final Map<EntityKind, Map<UUID, Said>> waiting = new EnumMap<>(EntityKind.class);
    private final Map<String, List<String>> named = new LinkedHashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private JsonNode said = MissingNode.getInstance();
    private int waitingInAll;
    private long waitingCharacters;

    /** An entity as text: as a tree it would take many times the room. */
    private record Said(@Nullable UUID parent, String body) {}

    private PublishedHere(UUID document, CaseNeighbours neighbours) {
        this.document = document;
        this.neighbours = neighbours;
    }

    /** @param in a package of the document; not read when it has errors by itself */
    static void compare(InputStream in, UUID document, CaseNeighbours neighbours, CaseFindings findings) {
        if (findings.hasErrors()) {
            return;
        }
        PublishedHere comparing = new PublishedHere(document, neighbours);
        try {
            ObjectNode frame = PackageReading.read(in, comparing);
            comparing.flush();
            comparing.around(frame);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        comparing.tell(findings);
    }

    @Override
    public void document(JsonNode node) {
        said = node;
    }

    @Override
    public void noList(String name, JsonNode value) {
        // mentions nothing
    }

    @Override
    public void entity(EntityKind kind, int index, JsonNode entity) {
        take(kind, null, (ObjectNode) entity);
        if (waitingInAll >= BATCH || waitingCharacters >= BATCH_CHARACTERS) {
            flush();
        }
    }

    private void take(EntityKind kind, @Nullable UUID parent, ObjectNode body) {
        UUID id = CaseId.read(body.path("identifier").asText()).orElseThrow();
        JsonNode parts = kind.part() == kind
                ? MissingNode.getInstance()
                : body.path(kind.part().list());
        String text = ExactJson.text(body.without(kind.part().list()));
        waiting.computeIfAbsent(kind, none -> new LinkedHashMap<>()).put(id, new Said(parent, text));
        waitingInAll++;
        waitingCharacters += text.length();
        parts.forEach(part -> take(kind.part(), id, (ObjectNode) part));
    }

    private void flush() {
        waiting.forEach((kind, all) -> {
            Map<UUID, Published> ours = neighbours.published(document, kind, all.keySet());
            all.forEach((id, one) -> compare(kind, id, one, ours.get(id)));
        });
        waiting.clear();
        waitingInAll = 0;
        waitingCharacters = 0;
    }

    private void compare(EntityKind kind, UUID id, Said one, @Nullable Published ours) {
        if (ours == null) {
            differs(kind.list(), id + " (ours has none)");
        } else if (one.parent() != null && !one.parent().equals(ours.parent())) {
            differs(kind.list(), id + " (is a part of another)");
        } else {
            compare(kind.list(), id.toString(), ExactJson.object(one.body()), ours.body());
        }
    }

    private void compare(String at, String what, JsonNode one, JsonNode ours) {
        List<String> members = Likeness.differing(one, ours);
        if (!members.isEmpty()) {
            differs(at, what + " (" + CaseFindings.quote(String.join(", ", members)) + ")");
        }
    }

    private void around(ObjectNode frame) {
        ObjectNode ours = neighbours.published(document);
        compare(DOCUMENT, document.toString(), said, ours.path(DOCUMENT));
        frame.remove(DOCUMENT);
        EntityKind.TOP.forEach(kind -> frame.remove(kind.list()));
        if (frame.path(DEFINITIONS) instanceof ObjectNode definitions) {
            EntityKind.DEFINITIONS.forEach(kind -> definitions.remove(kind.list()));
        } else {
            frame.remove(DEFINITIONS);
        }
        compare("$", "the package", frame, ours);
    }

    private void differs(String at, String what) {
        List<String> first = named.computeIfAbsent(at, none -> new ArrayList<>());
        if (first.size() < NAMED) {
            first.add(what);
        }
        counts.merge(at, 1, Integer::sum);
    }

    private void tell(CaseFindings findings) {
        if (named.isEmpty()) {
            findings.info(
                    "CFDocument.identifier",
                    "is a document that is published here, and the package says nothing but what ours says: nothing had"
                            + " to be kept");
            return;
        }
        findings.error(
                "CFDocument.identifier",
                "is a document that is published here; import can't change it, and "
                        + counts.values().stream().mapToInt(one -> one).sum()
                        + " parts of the package differ from ours");
        named.forEach((at, first) -> {
            int count = counts.getOrDefault(at, 0);
            findings.error(
                    at,
                    count + " differ from what is published here: " + String.join(", ", first)
                            + (first.size() < count ? " …" : ""));
        });
    }
}
