package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;

/** Copies of a package that mention less, as chance has it, but contradict nothing. */
final class Shallow {

    private static final Set<String> REQUIRED = Set.of(
            "identifier",
            "uri",
            "creator",
            "title",
            "fullStatement",
            "associationType",
            "originNodeURI",
            "destinationNodeURI",
            "lastChangeDateTime");

    private final Random random;

    Shallow(long seed) {
        this.random = new Random(seed);
    }

    ObjectNode of(ObjectNode whole) {
        ObjectNode copy = whole.deepCopy();
        ObjectNode document = (ObjectNode) copy.remove("CFDocument");
        drop(document);
        EntityKind.TOP.forEach(kind -> list(copy, kind));
        if (copy.get("CFDefinitions") instanceof ObjectNode definitions) {
            EntityKind.DEFINITIONS.forEach(kind -> list(definitions, kind));
            drop(definitions);
        }
        drop(copy);
        copy.set("CFDocument", document);
        return copy;
    }

    /** Null, or some of it in another order. */
    private void list(ObjectNode in, EntityKind kind) {
        if (!(in.get(kind.list()) instanceof ArrayNode all)) {
            return;
        }
        if (random.nextInt(4) == 0) {
            in.putNull(kind.list());
            return;
        }
        List<JsonNode> some = new ArrayList<>();
        all.forEach(entity -> {
            if (random.nextBoolean()) {
                if (kind.part() != kind) {
                    list((ObjectNode) entity, kind.part());
                }
                drop((ObjectNode) entity);
                some.add(entity);
            }
        });
        Collections.shuffle(some, random);
        all.removeAll().addAll(some);
    }

    private void drop(ObjectNode from) {
        List<String> names = new ArrayList<>();
        from.fieldNames().forEachRemaining(names::add);
        names.stream()
                .filter(name -> !REQUIRED.contains(name) && random.nextInt(3) == 0)
                .forEach(from::remove);
    }
}
