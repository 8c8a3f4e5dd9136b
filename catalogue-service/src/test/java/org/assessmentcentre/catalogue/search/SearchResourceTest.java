package org.assessmentcentre.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One search over criteria and parts of frameworks. */
@CatalogueTest
class SearchResourceTest {

    private static final String SEARCH = "/catalogue/v1/search";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void bothKindsStandInOneListAndEachSaysWhereItIsRead() {
        Response found = reader().queryParam("q", "feedback").get(SEARCH + "?limit=200");
        found.then()
                .statusCode(200)
                .body("items.ref", hasItems("8431-700-AC2.3", "NHS-LF-D1-E1-B4"))
                .body("items.kind", hasItems("CRITERION", "FRAMEWORK_ITEM"));
        for (String ref : List.of("8431-700-AC2.3", "NHS-LF-D1-E1-B4")) {
            Map<String, String> hit = found.path("items.find { it.ref == '" + ref + "' }");
            reader().get(hit.get("self"))
                    .then()
                    .statusCode(200)
                    .body("ref", equalTo(ref))
                    .body("statement", equalTo(hit.get("statement")));
        }
    }

    @Test
    void theBestFitComesFirstWhateverItsKindAndInPagesThatKeepTheOrder() {
        reader().queryParam("q", "procurment").get(SEARCH).then().body("items[0].ref", equalTo("8431-706-AC2.1"));
        reader().queryParam("q", "bottlneck").get(SEARCH).then().body("items[0].ref", equalTo("NHS-LF-D4-X2"));
        List<String> inPages = new ArrayList<>();
        String after = null;
        do {
            var page = reader().queryParam("q", "feedback").queryParam("limit", 7);
            Response answer = (after == null ? page : page.queryParam("after", after)).get(SEARCH);
            inPages.addAll(answer.then().statusCode(200).extract().path("items.ref"));
            after = answer.path("next");
        } while (after != null);
        assertThat(inPages)
                .hasSizeGreaterThan(7)
                .isEqualTo(reader().queryParam("q", "feedback")
                        .get(SEARCH + "?limit=200")
                        .path("items.ref"));
    }

    @Test
    void oneKindAndOneLanguageCanBeAskedFor() {
        reader().queryParam("q", "feedback")
                .get(SEARCH + "?kind=CRITERION&language=en")
                .then()
                .statusCode(200)
                .body("items.kind", everyItem(equalTo("CRITERION")))
                .body("items.ref", hasItem("8431-700-AC2.3"));
        reader().queryParam("q", "feedback").get(SEARCH + "?language=cy").then().body("items", empty());
    }

    @Test
    void whatIsWrongIsSaid() {
        reader().queryParam("q", " ").get(SEARCH).then().statusCode(400).body("violations.field", contains("q"));
        reader().queryParam("q", "feedback")
                .get(SEARCH + "?kind=KSB")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
        given().get(SEARCH + "?q=feedback").then().statusCode(401);
        reader().get("/catalogue/v1/frameworks/NHS-LF/versions/2011/items/NHS-LF-D9")
                .then()
                .statusCode(404);
    }

    @Test
    void wordsOfAQualificationAreLookedUpInItsLanguage() throws IOException {
        for (String name : List.of(TestPackages.STANDARD_OF_VERSIONS, TestPackages.QUALIFICATION_OF_VERSIONS)) {
            assertThat(publish(name).statusCode()).as(name).isIn(201, 409);
        }
        Response draft = editor().contentType(ContentType.JSON)
                .body(Map.of("kind", "qualification", "code", "9011", "version", "1.0", "newVersion", "fr"))
                .post("/catalogue/v1/drafts");
        String path = draft.then().statusCode(201).extract().header("Location");
        ObjectNode document =
                (ObjectNode) new ObjectMapper().readTree(draft.asString()).path("document");
        document.put("effectiveFrom", "2999-01-01").put("language", "français");
        ObjectNode criterion = (ObjectNode) document.at("/units/0/learningOutcomes/0/criteria/0");
        criterion.put("statement", criterion.path("statement").asText() + " par ses stratégies nouvelles");
        draft = put(path, draft, document);
        draft.then().body("findings.at", hasItem("language"));
        draft = put(path, draft, document.put("language", "fr"));
        editor().header("If-Match", draft.header("ETag"))
                .post(path + "/publication")
                .then()
                .statusCode(201);
        String criteria = "/catalogue/v1/criteria?qualification=9011&version=fr";
        reader().queryParam("q", "stratégie nouvele")
                .get(criteria + "&language=FR")
                .then()
                .statusCode(200)
                .body("items.ref", contains(criterion.path("ref").asText()))
                .body("items.language", contains("fr"));
        reader().queryParam("q", "stratégie")
                .get(criteria + "&language=en")
                .then()
                .body("items", empty());
    }

    private static Response put(String path, Response draft, ObjectNode document) {
        return editor().contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("document", document))
                .put(path);
    }
}
