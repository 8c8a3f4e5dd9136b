package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A framework goes out as a package and comes in elsewhere as it was; a second one is made of it. */
@CatalogueTest
class FrameworkRoundTripTest {

    private static final String IMPORTS = "/catalogue/v1/imports";
    private static final String PACKAGES = "/catalogue/v1/packages/";
    private static final String FRAMEWORKS = "/catalogue/v1/frameworks/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({"NHS-LF-2011, NHS-LF, RLF, 2011", "FCL-2025, FCL, RFCL, 2025", "CLFA-2019, CLFA, RCLFA, 2019"})
    void aFrameworkComesOutAsItWentIn(String name, String code, String other, String version) throws IOException {
        Editor.publishReal();
        JsonNode carried = MAPPER.readTree(Editor.reader()
                .get(PACKAGES + name)
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(carried).isEqualTo(Sources.tree(name));
        JsonNode document = MAPPER.readTree(carried.toString().replace("\"" + code, "\"" + other));
        String result = published(document);
        assertThat(result).isEqualTo(FRAMEWORKS + other + "/versions/" + version);
        Response exported = Editor.reader().get(PACKAGES + other + "-" + version);
        exported.then().statusCode(200).header("ETag", notNullValue());
        assertThat(MAPPER.readTree(exported.asString())).isEqualTo(document);
        read(send(MAPPER.readTree(exported.asString())))
                .body("state", equalTo("SUCCEEDED"))
                .body("result", equalTo(result));
        assertThat(MAPPER.readTree(
                        Editor.reader().get(PACKAGES + other + "-" + version).asString()))
                .isEqualTo(document);
    }

    @Test
    void aSecondFrameworkIsMadeOfTheFirstAndComparedWithIt() throws IOException {
        published(MAPPER.readTree(Sources.tree("CLFA-2019").toString().replace("\"CLFA", "\"CFTWO")));
        var draft = Editor.editor()
                .contentType(ContentType.JSON)
                .body(Map.of("kind", "framework", "code", "CFTWO", "version", "2019", "newVersion", "2026"))
                .post("/catalogue/v1/drafts")
                .then()
                .statusCode(201)
                .extract();
        ObjectNode document = (ObjectNode) MAPPER.readTree(draft.asString()).path("document");
        document.put("effectiveFrom", "2026-01-01");
        ObjectNode theme = (ObjectNode) document.at("/items/0");
        theme.put("statement", "Doubt keeps clinicians away");
        JsonNode barrier = ((ArrayNode) theme.path("items")).remove(1);
        ((ArrayNode) document.at("/items/1/items")).add(barrier);
        ((ArrayNode) document.path("items")).remove(document.path("items").size() - 1);
        ((ObjectNode) document.at("/boardRules/2")).put("most", 6);
        ((ArrayNode) document.path("uses"))
                .addObject()
                .put("slug", "induction")
                .put("title", "Induction")
                .put("description", "Show newcomers the way");
        var put = Editor.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("document", document))
                .put("/catalogue/v1/drafts/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body("findings", empty())
                .extract();
        Editor.editor()
                .contentType(ContentType.JSON)
                .header("If-Match", put.header("ETag"))
                .post("/catalogue/v1/drafts/" + draft.path("id") + "/publication")
                .then()
                .statusCode(201);
        Editor.reader()
                .get(FRAMEWORKS + "CFTWO/versions/2019/diff/2026")
                .then()
                .statusCode(200)
                .body(
                        "changes.ref",
                        contains("CFTWO", "induction", "CFTWO-T1", "CFTWO-T1-B2", "executives-at-most-5", "CFTWO-A6"))
                .body("changes.kind", contains("CHANGED", "ADDED", "CHANGED", "CHANGED", "CHANGED", "REMOVED"))
                .body("changes.what", contains("effectiveFrom", null, "statement", "under", "most", null))
                .body("changes[3].before", equalTo("CFTWO-T1"))
                .body("changes[3].after", equalTo("CFTWO-T2"))
                .body("changes[4].after", equalTo("6"))
                .body("changes[5].after", nullValue());
        Editor.reader().get(FRAMEWORKS + "CFTWO/versions/2019/diff/2019").then().body("changes", empty());
        Editor.reader().get(FRAMEWORKS + "CFTWO/versions/2019/diff/2020").then().statusCode(404);
        Editor.reader()
                .get(FRAMEWORKS + "CFTWO/versions/2019")
                .then()
                .body("items[0].items.ref", hasItem("CFTWO-T1-B2"));
    }

    private static String published(JsonNode document) {
        Response sent = send(document);
        String location = sent.header("Location");
        ValidatableResponse ended = read(sent);
        if (ended.extract().path("state").equals("IN_REVIEW")) {
            ended = Editor.editor()
                    .contentType(ContentType.JSON)
                    .body("{\"note\":\"Seen.\"}")
                    .post(location + "/acceptances")
                    .then()
                    .statusCode(200);
        }
        return ended.body("state", equalTo("SUCCEEDED")).extract().path("result");
    }

    private static Response send(JsonNode document) {
        Response sent = Editor.editor()
                .contentType(ContentType.JSON)
                .body(document.toString())
                .post(IMPORTS + "?as=version");
        sent.then().statusCode(202);
        return sent;
    }

    private static ValidatableResponse read(Response sent) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Editor.editor()
                                .get(sent.header("Location"))
                                .then()
                                .statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }
}
