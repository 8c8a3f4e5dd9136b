package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CaseTimes;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/** What a package has, as far as it has to be known to the end: identifiers, times of change, and which belong together. */
final class PackageContents {

    private ObjectNode body = ExactJson.MAPPER.createObjectNode();
    private @Nullable UUID document;
    private final Map<EntityKind, Map<UUID, Instant>> entities = new EnumMap<>(EntityKind.class);
    private final Map<UUID, Integer> owners = new HashMap<>();
    private final List<Child> children = new ArrayList<>();
    private final List<Ends> others = new ArrayList<>();

    /** One item is a child of another, or of the document. */
    record Child(String at, UUID child, UUID parent) {}

    /** The ends of another association. */
    record Ends(
            String type, @Nullable UUID origin, @Nullable UUID destination) {}

    void document(ObjectNode node) {
        body = node;
        document = CaseId.read(node.path("identifier").asText()).orElse(null);
    }

    /** False when one of the kind has that identifier already. */
    boolean add(EntityKind kind, UUID identifier, JsonNode entity) {
        Instant changed =
                CaseTimes.read(entity.path("lastChangeDateTime").asText()).orElse(Instant.MAX);
        return entities.computeIfAbsent(kind, none -> new HashMap<>()).putIfAbsent(identifier, changed) == null;
    }

    /** An entity says which document it belongs to. */
    void belongs(UUID to) {
        owners.merge(to, 1, Integer::sum);
    }

    /** The other documents that entities say they belong to, with how many do. */
    Map<UUID, Integer> foreign() {
        Map<UUID, Integer> others = new TreeMap<>(owners);
        others.keySet().remove(document);
        return others;
    }

    void associate(Child child) {
        children.add(child);
    }

    void associate(Ends ends) {
        others.add(ends);
    }

    /** Whether the document has an identifier that can be read. */
    boolean known() {
        return document != null;
    }

    UUID document() {
        return Objects.requireNonNull(document);
    }

    ObjectNode body() {
        return body;
    }

    Optional<Instant> changed() {
        return CaseTimes.read(body.path("lastChangeDateTime").asText());
    }

    /** The entities of a kind with the time of their last change. */
    Map<UUID, Instant> entities(EntityKind kind) {
        return entities.getOrDefault(kind, Map.of());
    }

    Set<UUID> items() {
        return entities(EntityKind.ITEM).keySet();
    }

    List<Child> children() {
        return children;
    }

    List<Ends> others() {
        return others;
    }

    /** How many entities of each list there are. */
    List<CaseCount> counts() {
        return entities.entrySet().stream()
                .map(kind -> new CaseCount(kind.getKey().list(), kind.getValue().size()))
                .toList();
    }
}
