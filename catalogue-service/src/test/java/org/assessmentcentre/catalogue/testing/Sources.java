package org.assessmentcentre.catalogue.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;

/** The package files as they stand in the source tree, for tests that change a copy. */
public final class Sources {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Sources() {}

    /** A fresh tree of a package, free to be changed. */
    public static ObjectNode tree(String name) {
        try {
            return (ObjectNode) MAPPER.readTree(file(name).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Qualification qualification() {
        return document("8431-2.0", Qualification.class);
    }

    public static Standard standard() {
        return document("ST0480-1.2", Standard.class);
    }

    public static Path folder() {
        return GoldenEvents.root().resolve("catalogue-service/src/main/resources/packages");
    }

    /** A package as a document. */
    public static <D> D document(String name, Class<D> type) {
        try {
            return EventJson.read(Files.readAllBytes(file(name)), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A tree that was changed as a document. */
    public static <D> D read(ObjectNode tree, Class<D> type) {
        try {
            return EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return folder().resolve(name + ".json");
    }
}
