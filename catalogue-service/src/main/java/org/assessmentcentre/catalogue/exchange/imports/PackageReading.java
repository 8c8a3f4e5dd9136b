package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.jspecify.annotations.Nullable;

/** Reads a package as a stream, one entity at a time. */
final class PackageReading {

    /** Takes what a package has, in its order. */
    interface Taking {

        void document(JsonNode document) throws IOException;

        /** @param index its place in its list, from 0 */
        void entity(EntityKind kind, int index, JsonNode entity) throws IOException;

        /** A member that should hold entities holds something else; perhaps null. */
        void noList(String name, JsonNode value);
    }

    /** Names and values in one entity, and in all that stands around the entities. */
    private static final long MOST_VALUES = 100_000;

    private final Counting parser;
    private final Taking taking;
    private final ObjectNode frame = ExactJson.MAPPER.createObjectNode();
    private long around = MOST_VALUES;

    private PackageReading(Counting parser, Taking taking) {
        this.parser = parser;
        this.taking = taking;
    }

    /** Reads it all. @return the package's frame: its members, the document null and the lists of entities empty */
    static ObjectNode read(InputStream in, Taking taking) throws IOException {
        try (Counting parser = new Counting(ExactJson.MAPPER.createParser(in))) {
            return new PackageReading(parser, taking).read();
        }
    }

    private ObjectNode read() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new NoPackage("is no JSON object");
        }
        members(frame, EntityKind.TOP, true);
        if (parser.nextToken() != null) {
            throw new NoPackage("goes on after its end");
        }
        return frame;
    }

    private void members(ObjectNode into, List<EntityKind> lists, boolean top) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            Optional<EntityKind> listed =
                    lists.stream().filter(kind -> kind.list().equals(name)).findFirst();
            if (listed.isPresent() && value == JsonToken.START_ARRAY) {
                into.putArray(name);
                for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    taking.entity(listed.get(), i, tree(MOST_VALUES));
                }
            } else if (top && name.equals("CFDocument")) {
                into.putNull(name);
                taking.document(tree(MOST_VALUES));
            } else if (top && name.equals("CFDefinitions") && value == JsonToken.START_OBJECT) {
                members(into.putObject(name), EntityKind.DEFINITIONS, false);
            } else {
                JsonNode other = tree(around);
                if (listed.isPresent() || (top && name.equals("CFDefinitions"))) {
                    taking.noList(name, other);
                }
                into.set(name, other);
                around -= parser.taken;
            }
        }
    }

    private JsonNode tree(long most) throws IOException {
        parser.left = most;
        JsonNode tree = parser.readValueAsTree();
        parser.taken = most - parser.left;
        parser.left = Long.MAX_VALUE;
        return tree;
    }

    /** Stops at an entity that would take up the memory. */
    private static final class Counting extends JsonParserDelegate {

        private long left = Long.MAX_VALUE;
        private long taken;

        Counting(JsonParser parser) {
            super(parser);
        }

        @Override
        public @Nullable JsonToken nextToken() throws IOException {
            if (--left < 0) {
                throw new NoPackage("has more than " + MOST_VALUES + " names and values in one entity, or around them");
            }
            return super.nextToken();
        }
    }

    /** It is JSON perhaps, but no package. */
    static final class NoPackage extends IOException {

        private static final long serialVersionUID = 1L;

        NoPackage(String message) {
            super(message);
        }
    }
}
