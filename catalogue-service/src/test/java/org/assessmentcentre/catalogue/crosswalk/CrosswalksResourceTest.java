package org.assessmentcentre.catalogue.crosswalk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogueTest
class CrosswalksResourceTest {

    private static final String CROSSWALKS = "/catalogue/v1/crosswalks";
    private static final String LINKS = "/catalogue/v1/crosswalk-links?limit=200";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void everyElementIsLinkedAndEveryLinkSaysWhy() {
        Crosswalk crosswalk = Sources.document("NHS-LF-8431-1.1", Crosswalk.class);
        assertThat(crosswalk.links().stream().map(CrosswalkLink::element).collect(Collectors.toSet()))
                .hasSize(28);
        assertThat(crosswalk.links())
                .allSatisfy(link -> assertThat(link.reason()).isNotBlank());
    }

    @Test
    void aVersionIsThePackageAndItsTime() throws IOException {
        String path = CROSSWALKS + "/NHS-LF-8431/versions/1.1";
        Response answer = reader().get(path);
        ObjectNode version = (ObjectNode) new ObjectMapper()
                .readTree(answer.then().statusCode(200).extract().asString());
        assertThat(version.remove("publishedAt")).isNotNull();
        assertThat(version).isEqualTo(Sources.tree("NHS-LF-8431-1.1"));
        reader().header("If-None-Match", answer.header("ETag")).get(path).then().statusCode(304);
        reader().get(CROSSWALKS)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'NHS-LF-8431' && it.version == '1.1' }.title", startsWith("NHS"));
        reader().get(CROSSWALKS + "/NHS-LF-8431/versions/0.1").then().statusCode(404);
        given().get(path).then().statusCode(401);
    }

    @Test
    void linksAreFoundFromEitherEnd() {
        reader().get(LINKS + "&element=NHS-LF-D3-E2")
                .then()
                .statusCode(200)
                .body("items.target", containsInAnyOrder("8431-703-AC1.2", "S11", "S10", "8431-706-AC2.2"))
                .body("items.framework.version", everyItem(equalTo("2011")));
        reader().get(LINKS + "&element=NHS-LF-D3").then().body("items", hasSize(16));
        reader().get(LINKS + "&target=8431-703-AC3.1")
                .then()
                .body(
                        "items.element",
                        containsInAnyOrder("NHS-LF-D3-E4", "NHS-LF-D5-E4", "NHS-LF-D7-E3", "NHS-LF-D7-E4"));
        reader().get(LINKS + "&target=S1")
                .then()
                .body("items.element", containsInAnyOrder("NHS-LF-D5-E1", "NHS-LF-D7-E1"));
        reader().get(LINKS + "&target=8431-706").then().body("items.target", everyItem(startsWith("8431-706-AC")));
        reader().get(LINKS + "&target=8431-703-AC3.1&strength=STRONG")
                .then()
                .body("items.element", containsInAnyOrder("NHS-LF-D3-E4", "NHS-LF-D7-E3"));
        reader().get(LINKS + "&element=a%20b&target=c%20d")
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
    }

    @Test
    void anEndThatNothingHasIsAProblemAndOneWithoutLinksIsNot() {
        reader().get(LINKS + "&element=FCL-L1-T3&target=701-AC1.1")
                .then()
                .statusCode(200)
                .body("items", empty());
        for (String fine : List.of("target=8431", "target=8431-700", "target=700", "target=K10", "element=NHS-LF")) {
            reader().get(LINKS + "&" + fine).then().statusCode(200).body("items", not(empty()));
        }
        reader().get(LINKS + "&element=NHS-LF-D3-E&target=k10&crosswalk=NHS")
                .then()
                .statusCode(400)
                .body("violations.field", contains("crosswalk", "element", "target"))
                .body("violations[0].message", containsString("NHS-LF-8431"))
                .body("violations[1].message", containsString("NHS-LF-D2-E4"))
                .body("violations[2].message", containsString("K10"));
        reader().get(LINKS + "&version=0.1")
                .then()
                .statusCode(400)
                .body("violations.field", contains("version"))
                .body("violations[0].message", containsString("NHS-LF-8431 1.1"));
    }

    @Test
    void anEditorChangesADraftAndWhatIsPublishedStands() {
        ExtractableResponse<Response> draft = editor().contentType(ContentType.JSON)
                .body(Map.of("kind", "crosswalk", "code", "NHS-LF-8431", "version", "1.1", "newVersion", "9.0"))
                .post("/catalogue/v1/drafts")
                .then()
                .statusCode(201)
                .body("findings", empty())
                .extract();
        String path = "/catalogue/v1/drafts/" + draft.path("id");
        ObjectNode document = Sources.tree("NHS-LF-8431-1.1");
        document.put("version", "9.0").put("effectiveFrom", "2999-01-01");
        ObjectNode wrong = document.deepCopy();
        ((ObjectNode) wrong.withArray("links").get(0)).put("target", "K99").put("element", "NHS-LF-D9");
        wrong.withArray("links").add(wrong.withArray("links").get(1).deepCopy());
        ((ObjectNode) wrong.withArray("links").get(2)).put("reason", " ");
        String tag = put(path, draft.header("ETag"), wrong)
                .then()
                .statusCode(200)
                .body("findings", hasSize(4))
                .extract()
                .header("ETag");
        put(path, draft.header("ETag"), document).then().statusCode(412);
        editor().header("If-Match", tag).post(path + "/publication").then().statusCode(422);
        document.withArray("links").remove(0);
        tag = put(path, tag, document)
                .then()
                .statusCode(200)
                .body("findings", empty())
                .extract()
                .header("ETag");
        editor().header("If-Match", tag)
                .post(path + "/publication")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/crosswalks/NHS-LF-8431/versions/9.0"));
        // its first day is far off, so the links in force are still the first version's
        reader().get(LINKS + "&element=NHS-LF-D1-E1")
                .then()
                .body("items.target", hasItem("8431-700-AC2.3"))
                .body("items.version", everyItem(equalTo("1.1")));
        reader().get(CROSSWALKS + "/NHS-LF-8431/versions/9.0")
                .then()
                .body("links.findAll { it.element == 'NHS-LF-D1-E1' }.target", not(hasItem("8431-700-AC2.3")));
    }

    private static Response put(String path, String tag, ObjectNode document) {
        return editor().contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(Map.of("document", document))
                .put(path);
    }
}
