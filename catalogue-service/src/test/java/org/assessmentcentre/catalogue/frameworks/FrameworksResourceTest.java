package org.assessmentcentre.catalogue.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.util.Map;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogueTest
class FrameworksResourceTest {

    private static final String FRAMEWORKS = "/catalogue/v1/frameworks";
    private static final String VERSION = FRAMEWORKS + "/NHS-LF/versions/2011";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void publishedFrameworksAreListed() {
        reader().get(FRAMEWORKS)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'NHS-LF' }.version", equalTo("2011"))
                .body("items.find { it.code == 'NHS-LF' }.effectiveFrom", equalTo("2011-01-01"));
    }

    @Test
    void aVersionIsThePackageAndItsTime() throws IOException {
        String body = reader().get(VERSION).then().statusCode(200).extract().asString();
        ObjectNode version = (ObjectNode) new ObjectMapper().readTree(body);
        assertThat(version.remove("publishedAt")).isNotNull();
        assertThat(version).isEqualTo(Sources.tree("NHS-LF-2011"));
        String tag = reader().get(VERSION).header("ETag");
        reader().header("If-None-Match", tag).get(VERSION).then().statusCode(304);
    }

    @Test
    void partsAreListedByTypeLevelAndParent() {
        reader().get(VERSION + "/items?type=INDICATOR&limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(88));
        reader().get(VERSION + "/items?type=INDICATOR&level=NHS-LF-S4&limit=200")
                .then()
                .body("items", hasSize(28))
                .body("items.type", everyItem(equalTo("INDICATOR")));
        reader().get(VERSION + "/items?parent=NHS-LF-D6-E1")
                .then()
                .body(
                        "items.ref",
                        contains(
                                "NHS-LF-D6-E1-B1",
                                "NHS-LF-D6-E1-B2",
                                "NHS-LF-D6-E1-B3",
                                "NHS-LF-D6-E1-B4",
                                "NHS-LF-D6-E1-S4"))
                .body("items.parent", everyItem(equalTo("NHS-LF-D6-E1")));
        reader().get(VERSION + "/items?level=NHS-LF-S9").then().body("items", empty());
    }

    @Test
    void whatALevelLacksIsShownAsNoneAndWhatContradictsStandsSideBySide() {
        reader().get(FRAMEWORKS + "/FCL/versions/2025")
                .then()
                .statusCode(200)
                .body("levels.find { it.title == 'Future' }.none", contains("DEVELOPMENT_NEED", "PROGRAMME"))
                .body("levels.findAll { it.none }.title", contains("Future"))
                .body("levels.find { it.title == 'Advanced' }.bandStatements.bands", hasSize(3))
                .body("levels.find { it.title == 'Advanced' }.bandStatements[1].bands", contains("8b", "9"));
        reader().get(FRAMEWORKS + "/FCL/versions/2025/items?type=PROGRAMME&level=FCL-L1")
                .then()
                .body("items", empty());
    }

    @Test
    void aPageLeadsToTheNext() {
        String next = reader().get(VERSION + "/items?type=DOMAIN&limit=4")
                .then()
                .body("items", hasSize(4))
                .extract()
                .path("next");
        reader().queryParam("after", next)
                .get(VERSION + "/items?type=DOMAIN&limit=4")
                .then()
                .statusCode(200)
                .body("items.ref", contains("NHS-LF-D5", "NHS-LF-D6", "NHS-LF-D7"));
    }

    @Test
    void whatIsWrongInAQueryIsSaid() {
        reader().get(VERSION + "/items?level=S%204&use=a%20b")
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
        reader().get(FRAMEWORKS + "/NHS-LF/versions/2012").then().statusCode(404);
        RestAssured.given().get(VERSION).then().statusCode(401);
    }

    @Test
    void anEditorWorksOnTheNextVersion() {
        var draft = editor().contentType(ContentType.JSON)
                .body(Map.of("kind", "framework", "code", "NHS-LF", "version", "2011", "newVersion", "2011.1"))
                .post("/catalogue/v1/drafts")
                .then()
                .statusCode(201)
                .body("findings", empty())
                .body("document.version", equalTo("2011.1"))
                .extract();
        ObjectNode document = Sources.tree("NHS-LF-2011");
        document.put("version", "2011.1");
        ((ObjectNode) document.withArray("items").get(0)).put("level", "NHS-LF-S7");
        editor().contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(Map.of("document", document))
                .put("/catalogue/v1/drafts/" + draft.path("id"))
                .then()
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].message", containsString("NHS-LF-S7"));
    }
}
