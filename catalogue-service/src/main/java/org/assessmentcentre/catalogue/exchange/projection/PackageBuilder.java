package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.CasePackage;
import org.assessmentcentre.catalogue.exchange.entity.Entity;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/**
 * Puts a package together. Every identifier follows from a key: an item's from its document's name and its reference, an
 * association's from its type and its ends, a shared definition's from its name alone.
 */
final class PackageBuilder {

    static final String CREATOR = "Assessment Centre";

    /** The key of a package's rubric: none has more than this one. */
    static final String RUBRIC = "levels";

    private final CatalogueDocument of;
    private final String changed;
    private final String language;
    private final ObjectNode document;
    private final List<Entity> entities = new ArrayList<>();
    private final Set<UUID> defined = new HashSet<>();
    private final Map<String, Integer> children = new LinkedHashMap<>();
    private final Map<String, ObjectNode> items = new LinkedHashMap<>();

    PackageBuilder(CatalogueDocument of, Instant changedAt, String frameworkType, String language) {
        this.of = of;
        this.changed = time(changedAt);
        this.language = language;
        document = ExactJson.MAPPER.createObjectNode();
        document.put(
                        "identifier",
                        documentId(of.kind(), of.code(), of.version()).toString())
                .put("uri", Links.place("CFDocuments", documentId(of.kind(), of.code(), of.version())))
                .put("frameworkType", frameworkType)
                .put("caseVersion", "1.1")
                .put("creator", CREATOR)
                .put("title", of.title())
                .put("lastChangeDateTime", changed)
                .put("language", language)
                .put("version", of.version())
                .put("adoptionStatus", "Adopted");
        document.set(
                "licenseURI",
                define(
                        EntityKind.LICENSE,
                        "own-wording",
                        "Own wording",
                        Map.of(
                                "description",
                                "Codes and structure are facts of the sources; the statements are our own short words.",
                                "licenseText",
                                "The statements may be used with this catalogue. The official wording belongs to its"
                                        + " publisher and is no part of this package.")));
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static UUID documentId(DocumentKind kind, String code, String version) {
        return CaseId.of(kind.name() + " " + code + " " + version);
    }

    /** The identifier of a part of a version. */
    static UUID itemId(DocumentKind kind, String code, String version, String ref) {
        return CaseId.of(kind.name() + " " + code + " " + version + " item " + ref);
    }

    ObjectNode document() {
        return document;
    }

    CasePackage build() {
        return new CasePackage(
                documentId(of.kind(), of.code(), of.version()), document, CasePackage.wholeFrame(), entities);
    }

    /**
     * Adds an item under another, or under the document.
     *
     * @param ref unique in the document
     * @param under the ref of the parent; null for the document
     */
    ObjectNode item(String ref, ItemType type, String statement, @Nullable String under) {
        UUID id = itemId(of.kind(), of.code(), of.version(), ref);
        ObjectNode item = ExactJson.MAPPER.createObjectNode();
        item.put("identifier", id.toString())
                .put("uri", Links.place("CFItems", id))
                .put("fullStatement", statement)
                .put("humanCodingScheme", ref)
                .put("language", language)
                .put("CFItemType", type.title())
                .put("lastChangeDateTime", changed);
        item.set("CFItemTypeURI", define(type));
        entities.add(Entity.of(EntityKind.ITEM, id, item));
        items.put(ref, item);
        int sequence = children.merge(under == null ? "" : under, 1, Integer::sum);
        item.put("listEnumeration", Integer.toString(sequence));
        associate("isChildOf", node(item), under == null ? documentNode() : node(under), null)
                .put("sequenceNumber", sequence);
        return item;
    }

    private ObjectNode define(ItemType type) {
        type.parent().ifPresent(this::define);
        return define(
                EntityKind.ITEM_TYPE,
                "item-type " + type.name(),
                type.title(),
                Map.of("description", type.description(), "typeCode", type.name(), "hierarchyCode", type.code()));
    }

    /** Adds an association, once. */
    ObjectNode associate(String type, ObjectNode origin, ObjectNode destination, @Nullable ObjectNode grouping) {
        UUID id = CaseId.of(type + " " + origin.path("identifier").asText() + " "
                + destination.path("identifier").asText()
                + (grouping == null ? "" : " " + grouping.path("identifier").asText()));
        ObjectNode association = ExactJson.MAPPER.createObjectNode();
        association
                .put("identifier", id.toString())
                .put("associationType", type)
                .put("uri", Links.place("CFAssociations", id))
                .put("lastChangeDateTime", changed);
        association.set("originNodeURI", origin);
        association.set("destinationNodeURI", destination);
        if (grouping != null) {
            association.set("CFAssociationGroupingURI", grouping);
        }
        if (defined.add(id)) {
            entities.add(Entity.of(EntityKind.ASSOCIATION, id, association));
        }
        return association;
    }

    /**
     * Adds a definition unless it is there, and links to it. Packages share definitions: they change with the rules, not
     * with the version that names them.
     */
    ObjectNode define(EntityKind kind, String key, String title, Map<String, String> members) {
        UUID id = CaseId.of(kind.type() + " " + key);
        if (defined.add(id)) {
            ObjectNode definition = ExactJson.MAPPER.createObjectNode();
            definition
                    .put("identifier", id.toString())
                    .put("uri", Links.place(kind.list(), id))
                    .put("title", title)
                    .put("lastChangeDateTime", time(Projection.RULES_SINCE));
            members.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(member -> definition.put(member.getKey(), member.getValue()));
            entities.add(Entity.of(kind, id, definition));
        }
        return Links.link(title, Links.place(kind.list(), id), id);
    }

    /**
     * Adds the rubric or a part of it. Parts can't be read alone: their places are fragments of the rubric's.
     *
     * @param parent the entity that it is a part of; null of a rubric
     */
    ObjectNode rubric(EntityKind kind, String key, @Nullable UUID parent) {
        UUID id = rubricId(kind, key);
        ObjectNode body = ExactJson.MAPPER.createObjectNode();
        body.put("identifier", id.toString())
                .put(
                        "uri",
                        Links.place(EntityKind.RUBRIC.list(), rubricId(EntityKind.RUBRIC, RUBRIC))
                                + (parent == null ? "" : "#" + id))
                .put("lastChangeDateTime", changed);
        if (kind.part() != kind) {
            body.putArray(kind.part().list());
        }
        entities.add(new Entity(kind, id, parent, body));
        return body;
    }

    UUID rubricId(EntityKind kind, String key) {
        return CaseId.of(kind.type() + " " + of.kind().name() + " " + of.name(" ") + " " + key);
    }

    boolean has(String ref) {
        return items.containsKey(ref);
    }

    /** The refs of the items, in their order. */
    List<String> refs() {
        return List.copyOf(items.keySet());
    }

    /** An item of this package as an end of an association. */
    ObjectNode node(String ref) {
        ObjectNode item = items.get(ref);
        if (item == null) {
            throw new IllegalStateException(of.name(" ") + " has no part " + ref);
        }
        return node(item);
    }

    /** An item of this package as a link. */
    ObjectNode linkTo(String ref) {
        ObjectNode link = node(ref);
        link.remove("targetType");
        return link;
    }

    /** This document as an end of an association. */
    ObjectNode documentNode() {
        return Links.nodeOf(of);
    }

    private static ObjectNode node(ObjectNode item) {
        return Links.node(
                item.path("humanCodingScheme").asText(),
                "CFItems",
                UUID.fromString(item.path("identifier").asText()));
    }
}
