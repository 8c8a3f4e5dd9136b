package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue knows is in CASE 1.1, member by member. */
@CatalogueTest
class CaseLosslessTest {

    private static final List<String> KEYS = List.of("ref", "code", "slug", "id");

    /** Lists whose entries are entities of their own, so that an empty one is seen by there being none. */
    private static final Set<String> PARTS = Set.of("items", "criteria", "requirements", "levels");

    @Inject
    PublishedDocuments published;

    private final Map<String, JsonNode> items = new HashMap<>();
    private final Set<String> related = new HashSet<>();
    private final Map<String, JsonNode> links = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    static List<String> carried() throws IOException {
        try (Stream<Path> files = Files.list(Sources.folder())) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("carried")
    void everyLeafOfACarriedPackageIsInItsCasePackage(String name) throws IOException {
        Editor.publishReal();
        assertThat(Editor.publish(name).statusCode()).isIn(201, 409);
        JsonNode source = source(name);
        String code = name.substring(0, name.lastIndexOf('-'));
        String version = name.substring(name.lastIndexOf('-') + 1);
        DocumentKind kind = kind(source);
        JsonNode whole =
                read("v1p1", CaseId.of(kind + " " + code + " " + version).toString());
        index(whole);

        look(source, whole.path("CFDocument"), "", name);

        assertThat(missing).isEmpty();
        JsonNode plain =
                read("v1p0", CaseId.of(kind + " " + code + " " + version).toString());
        assertThat(plain.findValues("extensions")).isEmpty();
    }

    /** A file may say how a version is made of another; then it is that version that has to be there. */
    private JsonNode source(String name) throws IOException {
        JsonNode file = Sources.tree(name);
        return file.has("madeFrom")
                ? EventJson.tree(EventJson.write(published
                                .latest(kind(file), "8431", file.path("version").asText())
                                .orElseThrow())
                        .getBytes(StandardCharsets.UTF_8))
                : file;
    }

    private static DocumentKind kind(JsonNode source) throws IOException {
        return new ObjectMapper().treeToValue(source.path("kind"), DocumentKind.class);
    }

    private static JsonNode read(String version, String id) {
        return CaseSchemas.valid(
                version,
                "CFPackage",
                reader().get("/catalogue/ims/case/" + version + "/CFPackages/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    private void index(JsonNode whole) {
        whole.path("CFItems")
                .forEach(item -> items.put(item.path("humanCodingScheme").asText(), item));
        whole.path("CFAssociations").forEach(association -> {
            related.add(association.at("/originNodeURI/title").asText() + " "
                    + association.at("/destinationNodeURI/title").asText());
            JsonNode ours = association.at("/extensions/assessmentCentre");
            links.put(ours.path("element").asText() + " " + ours.path("target").asText(), association);
        });
    }

    /** @param entity where it must be said: the nearest that is an entity of its own */
    private void look(JsonNode node, JsonNode entity, String member, String at) {
        if (node.isObject()) {
            JsonNode own = own(node, entity);
            node.properties().forEach(one -> {
                if (one.getKey().equals("mapping")) {
                    one.getValue().forEach(table -> table.properties().forEach(this::lookRow));
                } else {
                    look(one.getValue(), own, one.getKey(), at + "." + one.getKey());
                }
            });
        } else if (node.isArray() && !node.isEmpty()) {
            for (int i = 0; i < node.size(); i++) {
                look(node.get(i), entity, member, at + "[" + i + "]");
            }
        } else if (!(node.isArray() && PARTS.contains(member)) && !says(entity, member, node)) {
            missing.add(at + " = " + node);
        }
    }

    private JsonNode own(JsonNode node, JsonNode otherwise) {
        if (node.has("element") && node.has("target")) {
            return links.getOrDefault(
                    node.path("element").asText() + " " + node.path("target").asText(), otherwise);
        }
        return KEYS.stream()
                .filter(node::has)
                .findFirst()
                .map(key -> items.getOrDefault(node.path(key).asText(), otherwise))
                .orElse(otherwise);
    }

    private void lookRow(Map.Entry<String, JsonNode> row) {
        assertThat(row.getValue()).as(row.getKey()).isNotEmpty();
        row.getValue().forEach(criterion -> {
            if (!related.contains(criterion.asText() + " " + row.getKey())) {
                missing.add(criterion.asText() + " bears " + row.getKey());
            }
        });
    }

    /** In a member of CASE's as it is, or in ours under its name. */
    private static boolean says(JsonNode entity, String member, JsonNode leaf) {
        for (JsonNode own : entity) {
            if (own.isTextual() && own.equals(leaf)) {
                return true;
            }
        }
        return entity.at("/extensions/assessmentCentre").findValues(member).stream()
                .anyMatch(value -> value.equals(leaf) || (value.isArray() && contains(value, leaf)));
    }

    private static boolean contains(JsonNode array, JsonNode leaf) {
        for (JsonNode one : array) {
            if (one.equals(leaf)) {
                return true;
            }
        }
        return false;
    }
}
