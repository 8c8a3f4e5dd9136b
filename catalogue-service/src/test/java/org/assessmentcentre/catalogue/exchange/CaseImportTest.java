package org.assessmentcentre.catalogue.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.CASE;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.IMPORTS;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.exported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.imported;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.of;
import static org.assessmentcentre.catalogue.exchange.CaseImporter.taken;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.exchange.entity.CaseId;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@CatalogueTest
class CaseImportTest {

    private static final String ONE = "000911";
    private static final String EMPTY = "000912";

    @Test
    void ourOwnPackageComesBackTheSameFromAnotherCatalogue() {
        Editor.publishReal();
        UUID document = CaseId.of("STANDARD ST0480 1.2");
        ObjectNode ours = exported(ONE, document);
        ObjectNode copy = ours.deepCopy();
        UUID elsewhere = UUID.fromString("7c1e0d3a-2b4f-4c6d-8e9f-0a1b2c3d4e5f");
        ObjectNode renamed = ExactJson.object(ExactJson.text(copy).replace(document.toString(), elsewhere.toString()));
        taken(imported(ONE, ExactJson.text(renamed)));
        assertThat(exported(ONE, elsewhere)).isEqualTo(renamed);
    }

    @Test
    void aShallowPackageChangesWhatItMentionsAndNothingElse() {
        RandomPackage random = new RandomPackage(77, 6);
        taken(imported(ONE, ExactJson.text(random.whole())));
        ObjectNode shallow = ExactJson.MAPPER.createObjectNode();
        shallow.set("CFDocument", random.whole().path("CFDocument"));
        ObjectNode item = ((ObjectNode) random.whole().path("CFItems").path(3)).deepCopy();
        item.put("fullStatement", "Said otherwise");
        shallow.putArray("CFItems").add(item);
        shallow.putArray("CFAssociations");
        taken(imported(ONE, ExactJson.text(shallow)));
        ObjectNode expected = random.whole().deepCopy();
        ((ArrayNode) expected.path("CFItems")).set(3, item);
        assertThat(exported(ONE, random.document())).isEqualTo(expected);
    }

    @Test
    void whatACentreImportedIsItsOwnAndOnePointZeroHasNothingMore() {
        RandomPackage random = new RandomPackage(99, 4, true);
        taken(imported(ONE, ExactJson.text(random.whole())));
        String path = "CFPackages/" + random.document();
        assertThat(of(Roles.LEARNER, EMPTY).get(CASE + "v1p1/" + path).statusCode())
                .isEqualTo(404);
        JsonNode plain = CaseSchemas.valid(
                "v1p0",
                "CFPackage",
                of(Roles.LEARNER, ONE).get(CASE + "v1p0/" + path).asString());
        assertThat(plain.toString()).doesNotContain("x-unknown", "extensions", "targetType", "ext:buildsOn");
        String other = ExactJson.text(random.whole()).replace("Statement ", "Overwritten ");
        taken(imported(EMPTY, other));
        assertThat(exported(ONE, random.document())).isEqualTo(random.whole());
        assertThat(of(Roles.CATALOGUE_EDITOR, EMPTY)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(IMPORTS + "?centre=" + ONE)
                        .statusCode())
                .isEqualTo(404);
        assertThat(of(Roles.LEARNER, ONE)
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post(IMPORTS + "?centre=" + ONE)
                        .statusCode())
                .isEqualTo(403);
    }

    static Stream<Arguments> hostile() {
        String end = ", \"lastChangeDateTime\": \"2025-01-01T00:00:00Z\"";
        String document = "{\"CFDocument\": {\"identifier\": \"" + id(1)
                + "\", \"uri\": \"u:1\", \"creator\": \"c\", \"title\": \"t\"" + end + "}";
        String item2 = item(2);
        String item3 = item(3);
        return Stream.of(
                Arguments.of("nothing", "{}", "CFDocument", "is missing"),
                Arguments.of("no object", "[1, 2]", "$", "is no JSON object"),
                Arguments.of("no JSON", document + ", \"CFItems\": [" + item2 + "}", "$", "is no JSON"),
                Arguments.of("two bodies", document + "} {}", "$", "goes on after its end"),
                Arguments.of("a member twice", document + ", \"CFItems\": [], \"CFItems\": []}", "$", "member twice"),
                Arguments.of(
                        "too deep",
                        document + ", \"x\": " + "[".repeat(5_000) + "1" + "]".repeat(5_000) + "}",
                        "$",
                        "nests deeper"),
                Arguments.of(
                        "too much in one entity",
                        document + ", \"CFItems\": [{\"x\": [" + "{},".repeat(100_000) + "{}]}]}",
                        "$",
                        "more than"),
                Arguments.of(
                        "too much around the entities",
                        document + ", \"x\": [" + "{},".repeat(30_000) + "{}], \"y\": [" + "{},".repeat(30_000)
                                + "{}]}",
                        "$",
                        "more than"),
                Arguments.of("no list", document + ", \"CFItems\": {}}", "CFItems", "must be an array"),
                Arguments.of(
                        "no definitions", document + ", \"CFDefinitions\": [1]}", "CFDefinitions", "must be an object"),
                Arguments.of(
                        "no time",
                        document + ", \"CFItems\": [" + item2.replace("2025-01-01T00:00:00Z", "yesterday") + "]}",
                        "CFItems[0].lastChangeDateTime",
                        "is no date"),
                Arguments.of("no items", document + ", \"CFItems\": [1]}", "CFItems[0]", "is no object"),
                Arguments.of(
                        "a missing statement",
                        document + ", \"CFItems\": [{\"identifier\": \"" + id(2) + "\", \"uri\": \"u:2\"" + end + "}]}",
                        "CFItems[0].fullStatement",
                        "is missing"),
                Arguments.of(
                        "no UUID",
                        document + ", \"CFItems\": [" + item2.replace(id(2), "second") + "]}",
                        "CFItems[0].identifier",
                        "is no UUID"),
                Arguments.of(
                        "the same twice",
                        document + ", \"CFItems\": [" + item2 + ", " + item2 + "]}",
                        "CFItems[1].identifier",
                        "is there twice"),
                Arguments.of(
                        "NUL",
                        document + ", \"CFItems\": [" + item2.replace("said", "sa\\u0000id") + "]}",
                        "CFItems[0]",
                        "can't be kept"),
                Arguments.of(
                        "half a character",
                        document + ", \"CFItems\": [" + item2.replace("said", "\\ud83d") + "]}",
                        "CFItems[0]",
                        "can't be kept"),
                Arguments.of(
                        "a dangling child",
                        document + ", \"CFItems\": [" + item2 + "], \"CFAssociations\": [" + child(4, 3, 2) + "]}",
                        "CFAssociations[0].originNodeURI",
                        "is no item"),
                Arguments.of(
                        "a dangling parent",
                        document + ", \"CFItems\": [" + item2 + "], \"CFAssociations\": [" + child(4, 2, 3) + "]}",
                        "CFAssociations[0].destinationNodeURI",
                        "neither an item"),
                Arguments.of(
                        "its own parent",
                        document + ", \"CFItems\": [" + item2 + "], \"CFAssociations\": [" + child(4, 2, 2) + "]}",
                        "CFAssociations",
                        "children of themselves"),
                Arguments.of(
                        "a circle",
                        document + ", \"CFItems\": [" + item2 + ", " + item3 + "], \"CFAssociations\": ["
                                + child(4, 2, 3) + ", " + child(5, 3, 2) + "]}",
                        "CFAssociations",
                        "2 items are children of themselves"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatCannotBeTakenInEndsInAFinding(String name, String body, String at, String message) {
        Response operation = imported(ONE, body);
        assertThat(operation.jsonPath().getString("state"))
                .as(operation.asString())
                .isEqualTo("FAILED");
        List<String> findings = operation.jsonPath().getList("findings.findAll { it.at == '" + at + "' }.message");
        assertThat(findings).as(operation.asString()).anyMatch(one -> one.contains(message));
        assertThat(of(Roles.LEARNER, ONE)
                        .get(CASE + "v1p1/CFDocuments/" + id(1))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void moreThanAllowedIsRefusedAndManyItemsAreTakenIn() {
        StringBuilder items = new StringBuilder();
        for (int i = 100; i < 5_100; i++) {
            items.append(i == 100 ? "" : ",").append(item(i));
        }
        String body = "{\"CFItems\": [" + items + "], \"CFDocument\": {\"identifier\": \"" + id(50)
                + "\", \"uri\": \"u:50\", \"creator\": \"c\", \"title\": \"t\", \"lastChangeDateTime\":"
                + " \"2025-01-01T00:00:00Z\"}}";
        Response operation = imported(ONE, body);
        taken(operation);
        assertThat(operation.jsonPath().getInt("counts.find { it.list == 'CFItems' }.count"))
                .isEqualTo(5_000);
        assertThat(exported(ONE, UUID.fromString(id(50))).path("CFItems")).hasSize(5_000);
        Response tooMuch = of(Roles.CATALOGUE_EDITOR, ONE)
                .contentType(ContentType.JSON)
                .body(" ".repeat(52_428_801))
                .post(IMPORTS + "?centre=" + ONE);
        assertThat(tooMuch.statusCode()).isEqualTo(413);
    }

    private static String id(int number) {
        return String.format("00000000-0000-4000-8000-%012d", number);
    }

    private static String item(int number) {
        return "{\"identifier\": \"" + id(number) + "\", \"fullStatement\": \"said\", \"uri\": \"u:" + number
                + "\", \"lastChangeDateTime\": \"2025-01-01T00:00:00Z\"}";
    }

    private static String child(int number, int child, int parent) {
        return "{\"identifier\": \"" + id(number) + "\", \"uri\": \"u:" + number
                + "\", \"associationType\": \"isChildOf\", \"lastChangeDateTime\": \"2025-01-01T00:00:00Z\","
                + " \"originNodeURI\": {\"title\": \"c\", \"identifier\": \"" + id(child) + "\", \"uri\": \"u:c\"},"
                + " \"destinationNodeURI\": {\"title\": \"p\", \"identifier\": \"" + id(parent)
                + "\", \"uri\": \"u:p\"}}";
    }
}
