package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;

/** A package of another server as a seed makes it: a tree, extensions nobody knows, optionals that come and go. */
final class RandomPackage {

    private static final String CHANGED = "2025-03-04T05:06:07+00:00";

    private final Random random;
    private final int depth;
    private final ObjectNode whole = ExactJson.MAPPER.createObjectNode();
    private final ArrayNode items = ExactJson.MAPPER.createArrayNode();
    private final ArrayNode associations = ExactJson.MAPPER.createArrayNode();
    private final List<ObjectNode> nodes = new ArrayList<>();
    private final UUID document;

    RandomPackage(long seed, int depth) {
        this.random = new Random(seed);
        this.depth = depth;
        this.document = id();
        fill();
    }

    ObjectNode whole() {
        return whole;
    }

    UUID document() {
        return document;
    }

    private void fill() {
        ObjectNode body = extended(entity(document, "CFDocuments"));
        body.put("creator", "Other server").put("title", "Framework " + random.nextInt(1_000));
        List<Runnable> members = new ArrayList<>(List.of(
                () -> whole.set("CFDocument", body),
                () -> whole.set("CFItems", items),
                () -> whole.set("CFAssociations", associations),
                this::definitions,
                this::rubrics,
                () -> extended(whole)));
        ObjectNode root = link(document, "CFDocuments");
        grow(root, 1);
        for (int i = 0; i < 5 && nodes.size() > 2; i++) {
            ObjectNode related = associate("isRelatedTo", any(), any());
            related.set("CFAssociationGroupingURI", link(id(), "CFAssociationGroupings"));
        }
        associate("exactMatchOf", any(), link(id(), "CFItems").put("targetType", "ext:elsewhere"));
        associate("ext:buildsOn", any(), any()).put("notes", "said by them");
        Collections.shuffle(members, random);
        members.forEach(Runnable::run);
    }

    /** One branch goes all the way down, others end where chance ends them. */
    private void grow(ObjectNode parent, int level) {
        int children = level == 1 ? 3 : 1 + random.nextInt(2);
        for (int i = 0; i < children; i++) {
            UUID id = id();
            ObjectNode item = extended(entity(id, "CFItems"));
            item.put("fullStatement", "Statement " + id + " — ñ \"quoted\" \\ / \uD83D\uDE00");
            if (random.nextBoolean()) {
                item.put("humanCodingScheme", level + "." + i);
            }
            if (random.nextBoolean()) {
                item.putNull("notes");
            }
            items.add(item);
            ObjectNode node = link(id, "CFItems");
            nodes.add(node);
            associate("isChildOf", node, parent).put("sequenceNumber", i + 1);
            if (level < depth && (i == 0 || random.nextInt(3) == 0)) {
                grow(node, level + 1);
            }
        }
    }

    private void definitions() {
        ObjectNode definitions = whole.putObject("CFDefinitions");
        for (String list : List.of("CFConcepts", "CFSubjects", "CFLicenses", "CFItemTypes", "CFAssociationGroupings")) {
            if (random.nextInt(4) > 0) {
                ArrayNode all = definitions.putArray(list);
                for (int i = random.nextInt(3); i > 0; i--) {
                    all.add(extended(entity(id(), list)).put("title", list + i).put("hierarchyCode", "1." + i));
                }
            }
        }
        extended(definitions);
    }

    private void rubrics() {
        ArrayNode rubrics = whole.putArray("CFRubrics");
        for (int i = 0; i < 2; i++) {
            ObjectNode rubric = extended(entity(id(), "CFRubrics"));
            ArrayNode criteria = rubric.putArray("CFRubricCriteria");
            for (int c = random.nextInt(3); c >= 0; c--) {
                ObjectNode criterion =
                        extended(entity(id(), "CFRubricCriteria")).put("weight", new BigDecimal("1.50"));
                if (random.nextInt(3) > 0) {
                    ArrayNode levels = criterion.putArray("CFRubricCriterionLevels");
                    for (int l = random.nextInt(4); l > 0; l--) {
                        levels.add(extended(entity(id(), "CFRubricCriterionLevels"))
                                .put("score", l));
                    }
                }
                criteria.add(criterion.put("position", c));
            }
            rubrics.add(rubric);
        }
    }

    private ObjectNode associate(String type, ObjectNode origin, ObjectNode destination) {
        ObjectNode association = extended(entity(id(), "CFAssociations")).put("associationType", type);
        association.set("originNodeURI", origin.deepCopy());
        association.set("destinationNodeURI", destination.deepCopy());
        associations.add(association);
        return association;
    }

    private ObjectNode any() {
        return nodes.get(random.nextInt(nodes.size()));
    }

    private ObjectNode extended(ObjectNode entity) {
        if (random.nextInt(3) == 0) {
            entity.put("x-unknown" + random.nextInt(9), new BigDecimal("12.3400"));
        }
        if (random.nextInt(3) == 0) {
            entity.putObject("extensions")
                    .put("order", random.nextInt())
                    .putArray("deep")
                    .addObject()
                    .putObject("deeper")
                    .put("yes", true)
                    .putNull("no");
        }
        return entity;
    }

    private ObjectNode entity(UUID id, String list) {
        return ExactJson.MAPPER
                .createObjectNode()
                .put("identifier", written(id))
                .put("uri", "https://other.example/uri/" + list + "/" + id)
                .put("lastChangeDateTime", CHANGED);
    }

    private ObjectNode link(UUID id, String list) {
        return ExactJson.MAPPER
                .createObjectNode()
                .put("title", "To " + id)
                .put("identifier", id.toString())
                .put("uri", "https://other.example/uri/" + list + "/" + id);
    }

    /** Some servers write them in capitals. */
    private String written(UUID id) {
        return random.nextInt(5) == 0 ? id.toString().toUpperCase(Locale.ROOT) : id.toString();
    }

    private UUID id() {
        return new UUID(
                random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
