package org.assessmentcentre.reporting.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.assessmentcentre.kit.testing.GoldenEvents;

/** The catalogue's own documents, as it carries and announces them. */
public final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    public static String qualification() {
        return read("8431-2.0");
    }

    public static String standard() {
        return read("ST0480-1.2");
    }

    public static String plan() {
        return read("ST0480-AP03");
    }

    /** The same handbook under another qualification and standard code. */
    public static String qualification(String code, String standard) {
        ObjectNode document = tree(qualification());
        document.put("qualification", code);
        ((ObjectNode) document.get("standard")).put("code", standard);
        return document.toString();
    }

    /** The same standard under another code. */
    public static String standard(String code) {
        return tree(standard()).put("standard", code).toString();
    }

    /** The same plan under another standard's code, asking for another qualification. */
    public static String plan(String standard, String qualification) {
        ObjectNode document = tree(plan()).put("standard", standard);
        for (JsonNode rule : document.get("rules")) {
            if (rule.has("qualification")) {
                ((ObjectNode) rule).put("qualification", qualification);
            }
        }
        return document.toString();
    }

    public static ObjectNode tree(String document) {
        try {
            return (ObjectNode) MAPPER.readTree(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String name) {
        try {
            return Files.readString(
                    GoldenEvents.root().resolve("catalogue-service/src/main/resources/packages/" + name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
