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
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;

/**
 * A package of another server as a seed makes it: a tree, extensions nobody knows, optionals that come, go and are null, and
 * lists likewise.
 */
final class RandomPackage {

    private static final String CHANGED = "2025-03-04T05:06:07+00:00";

    private final Random random;
    private final int depth;
    private final boolean nulls;
    private final ObjectNode whole = ExactJson.MAPPER.createObjectNode();
    private final ArrayNode items = ExactJson.MAPPER.createArrayNode();
    private final ArrayNode associations = ExactJson.MAPPER.createArrayNode();
    private final List<ObjectNode> nodes = new ArrayList<>();
    private final UUID document;
    private final UUID grouping;

    RandomPackage(long seed, int depth) {
        this(seed, depth, false);
    }

    /** @param nulls whether members and lists are null at times, and definitions lack what CASE 1.0 wants */
    RandomPackage(long seed, int depth, boolean nulls) {
        this.random = new Random(seed);
        this.depth = depth;
        this.nulls = nulls;
        this.document = id();
        this.grouping = id();
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
        texts(body, "publisher", "description", "language", "version", "adoptionStatus", "notes", "frameworkType");
        lists(body, "subject");
        links(body, "licenseURI");
        grow(link(document, "CFDocuments"), 1);
        for (int i = 0; i < 5; i++) {
            ObjectNode related = associate("isRelatedTo", any(), any());
            related.set("CFAssociationGroupingURI", link(i < 3 ? grouping : id(), "CFAssociationGroupings"));
        }
        associate("exactMatchOf", any(), link(id(), "CFItems").put("targetType", "ext:elsewhere"));
        associate("ext:buildsOn", any(), any()).put("notes", "said by them");
        List<Runnable> members = new ArrayList<>(List.of(
                () -> whole.set("CFDocument", body),
                () -> whole.set("CFItems", items),
                () -> whole.set("CFAssociations", associations),
                () -> listed(whole, "CFRubrics", this::rubric),
                this::definitions,
                () -> extended(whole)));
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
            texts(
                    item,
                    "humanCodingScheme",
                    "abbreviatedStatement",
                    "alternativeLabel",
                    "CFItemType",
                    "notes",
                    "language");
            lists(item, "educationLevel", "conceptKeywords");
            links(item, "CFItemTypeURI", "licenseURI");
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
        if (nulls && random.nextInt(6) == 0) {
            whole.putNull("CFDefinitions");
        } else if (random.nextInt(6) > 0) {
            ObjectNode definitions = whole.putObject("CFDefinitions");
            EntityKind.DEFINITIONS.forEach(kind -> listed(definitions, kind.list(), i -> definition(kind.list(), i)));
            extended(definitions);
        }
    }

    private ObjectNode definition(String list, int i) {
        boolean ofOurs = list.equals("CFAssociationGroupings") && i == 0;
        ObjectNode definition = extended(entity(ofOurs ? grouping : id(), list)).put("title", list + i);
        texts(definition, "description");
        if (nulls) {
            texts(definition, "hierarchyCode");
        } else {
            definition.put("hierarchyCode", "1." + i);
        }
        return definition;
    }

    private ObjectNode rubric(int i) {
        ObjectNode rubric = extended(entity(id(), "CFRubrics"));
        texts(rubric, "title", "description");
        listed(rubric, "CFRubricCriteria", this::criterion);
        return rubric;
    }

    private ObjectNode criterion(int i) {
        ObjectNode criterion = extended(entity(id(), "CFRubricCriteria")).put("position", i);
        criterion.put("weight", random.nextBoolean() || !nulls ? new BigDecimal("1.50") : null);
        texts(criterion, "category", "description");
        links(criterion, "CFItemURI");
        listed(criterion, "CFRubricCriterionLevels", this::level);
        return criterion;
    }

    private ObjectNode level(int i) {
        ObjectNode level = extended(entity(id(), "CFRubricCriterionLevels")).put("score", i);
        texts(level, "quality", "feedback", "description");
        return level;
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

    @FunctionalInterface
    private interface Making {
        ObjectNode make(int index);
    }

    /** Absent, null, empty or filled. */
    private void listed(ObjectNode in, String list, Making making) {
        int chance = random.nextInt(8);
        if (chance == 0 && nulls) {
            in.putNull(list);
        } else if (chance > 1) {
            ArrayNode all = in.putArray(list);
            for (int i = 0; i < chance - 2; i++) {
                all.add(making.make(i));
            }
        }
    }

    private void texts(ObjectNode in, String... members) {
        optional(in, members, member -> in.put(member, member + " " + random.nextInt(100)));
    }

    private void lists(ObjectNode in, String... members) {
        optional(in, members, member -> {
            ArrayNode list = in.putArray(member);
            for (int i = random.nextInt(3); i > 0; i--) {
                list.add("0" + i);
            }
        });
    }

    private void links(ObjectNode in, String... members) {
        optional(in, members, member -> in.set(member, link(id(), "CFThings")));
    }

    @FunctionalInterface
    private interface Putting {
        void put(String member);
    }

    /** There, absent or null. */
    private void optional(ObjectNode in, String[] members, Putting putting) {
        for (String member : members) {
            int chance = random.nextInt(4);
            if (chance == 0 && nulls) {
                in.putNull(member);
            } else if (chance > 1) {
                putting.put(member);
            }
        }
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
