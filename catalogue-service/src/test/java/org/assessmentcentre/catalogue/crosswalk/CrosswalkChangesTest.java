package org.assessmentcentre.catalogue.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assessmentcentre.catalogue.testing.Editor.editor;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.TestPackages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What editors do with a crosswalk, and what becomes of it when they change what it joins. */
@CatalogueTest
class CrosswalkChangesTest {

    private static final String DRAFTS = "/catalogue/v1/drafts";
    private static final String CROSSWALK = "NHS-LF-8431";

    @Inject
    DataSource database;

    @BeforeEach
    void published() {
        Editor.publishReal();
        for (String name : List.of(TestPackages.STANDARD_OF_VERSIONS, TestPackages.QUALIFICATION_OF_VERSIONS)) {
            assertThat(Editor.publish(name).statusCode()).as(name).isIn(201, 409);
        }
    }

    @Test
    void whatALaterVersionDropsIsToldOnTheLinkAndInTheFindings() throws IOException {
        publication(draft("qualification", "9011", "1.0", "8.0", CrosswalkChangesTest::addCriterion));
        publication(draft(
                "crosswalk",
                CROSSWALK,
                "1.1",
                "8.0",
                document -> join(document.put("effectiveFrom", "2999-01-01"), "9011", "8.0", "ST9011")));
        String findings = "/catalogue/v1/crosswalks/" + CROSSWALK + "/versions/8.0/findings";

        publication(
                draft("qualification", "9011", "1.0", "8.1", document -> document.put("effectiveFrom", "2998-01-01")));
        publication(draft("framework", "NHS-LF", "2011", "2999", CrosswalkChangesTest::dropSelfAwareness));

        reader().get(findings)
                .then()
                .statusCode(200)
                .body("items.findAll { it.version == '8.1' }.end", contains("9011-900-AC1.2"))
                .body("items.find { it.version == '8.1' }.effectiveFrom", equalTo("2998-01-01"))
                .body("items.find { it.version == '8.1' }.kind", equalTo("qualification"))
                .body("items.findAll { it.version == '2999' }.end", contains("NHS-LF-D1-E1"))
                .body(
                        "items.find { it.version == '2999' }.message",
                        equalTo("NHS-LF-D1-E1 is not in version 2999 of NHS-LF"));
        String links = "/catalogue/v1/crosswalk-links?version=8.0&crosswalk=" + CROSSWALK;
        reader().get(links)
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.target == '9011-900-AC1.2' }.droppedEnds.version",
                        containsInAnyOrder("8.1", "2999"))
                .body("items.find { it.target == '9011-900-AC1.1' }.droppedEnds.size()", equalTo(0));
        // the version itself stands, and a code may be left out
        reader().get(links + "&target=900-AC1.2").then().body("items.element", contains("NHS-LF-D1-E1"));
        reader().get("/catalogue/v1/crosswalks/" + CROSSWALK + "/versions/0.1/findings")
                .then()
                .statusCode(404);
    }

    @Test
    void aCrosswalkOfWhatIsNotThereIsRefusedAndEachMissingEndTold() throws IOException {
        Response draft = draft("crosswalk", CROSSWALK, "1.1", "8.2", document -> {
            ((ObjectNode) document.withArray("links").get(0)).put("element", "NHS-LF-D8-E1");
            ((ObjectNode) document.withArray("links").get(1)).put("target", "8431-700-AC9.9");
            ((ObjectNode) document.withArray("links").get(2)).put("target", "K77");
        });
        draft.then()
                .body(
                        "findings.message",
                        contains(
                                "NHS-LF-D8-E1 is no part of the framework",
                                "8431-700-AC9.9 is no criterion and no KSB of the two",
                                "K77 is no criterion and no KSB of the two"));
        publish(draft)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-package"))
                .body("findings.size()", equalTo(3));

        Response nowhere = draft("crosswalk", CROSSWALK, "1.1", "8.2", document -> {
            document.withObject("framework").put("version", "1990");
            document.withObject("qualification").put("version", "0.9");
        });
        nowhere.then()
                .body("findings.at", contains("framework", "qualification"))
                .body("findings.message", hasItems("NHS-LF 1990 is not published", "8431 0.9 is not published"));
        publish(nowhere).then().statusCode(409).body("type", equalTo("/problems/reference-not-published"));
    }

    @Test
    void everyChangeOfADraftStandsInATrailThatNobodyChanges() throws IOException, SQLException {
        Response draft =
                draft("crosswalk", CROSSWALK, "1.1", "8.3", document -> document.put("effectiveFrom", "2999-01-01"));
        String id = draft.path("id");
        Response publication = publish(draft);
        publication.then().statusCode(201);
        assertThat(rows(
                        "select actor || ' ' || action || ' ' || kind || ' ' || code || ' ' || version from draft_action"
                                + " where draft = '" + id + "' order by id"))
                .containsExactly(
                        "editor-1 BEGUN CROSSWALK NHS-LF-8431 8.3",
                        "editor-1 CHANGED CROSSWALK NHS-LF-8431 8.3",
                        "editor-1 PUBLISHED CROSSWALK NHS-LF-8431 8.3");
        assertThat(rows("select actor || ' ' || action || ' ' || subject from audit_entry where event_id = '"
                        + publication.header("Event-Id") + "'"))
                .containsExactly("editor-1 catalogue.crosswalk-published.v1 NHS-LF-8431:8.3");
        Response discarded = begin("crosswalk", CROSSWALK, "1.1", "8.4");
        editor().header("If-Match", discarded.header("ETag"))
                .delete(discarded.header("Location"))
                .then()
                .statusCode(204);
        assertThat(rows("select action from draft_action where draft = '" + discarded.path("id") + "' order by id"))
                .containsExactly("BEGUN", "DISCARDED");
        for (String change :
                List.of("delete from draft_action", "update draft_action set actor = 'x'", "truncate draft_action")) {
            assertThatThrownBy(() -> run(change)).hasMessageContaining("append-only");
        }
    }

    @Test
    void onlyEditorsHaveDrafts() {
        String draft = begin("crosswalk", CROSSWALK, "1.1", "8.5").header("Location");
        reader().get(draft).then().statusCode(403);
        reader().contentType(ContentType.JSON)
                .body(Map.of("kind", "crosswalk", "code", CROSSWALK, "version", "1.1", "newVersion", "8.6"))
                .post(DRAFTS)
                .then()
                .statusCode(403);
        reader().header("If-Match", "\"0\"").delete(draft).then().statusCode(403);
    }

    @Test
    void linksComeInPagesByEitherEndAsPeopleCount() {
        List<String> byTarget = pages("&sort=TARGET", "target");
        assertThat(byTarget.stream().filter(target -> target.matches("K\\d+")).distinct())
                .startsWith("K1", "K2", "K5", "K6", "K7", "K10");
        List<String> byElement = pages("", "element");
        assertThat(byElement).isSorted().hasSameSizeAs(byTarget).hasSizeGreaterThan(100);
        reader().get("/catalogue/v1/crosswalk-links?sort=STRENGTH")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("sort"));
    }

    private static List<String> pages(String query, String end) {
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            var page = reader().queryParam("limit", 25);
            Response answer = (after == null ? page : page.queryParam("after", after))
                    .get("/catalogue/v1/crosswalk-links?version=1.1" + query);
            found.addAll(answer.then().statusCode(200).extract().path("items." + end));
            after = answer.path("next");
        } while (after != null);
        return found;
    }

    private static void addCriterion(ObjectNode document) {
        document.put("effectiveFrom", "2997-01-01");
        ArrayNode criteria = (ArrayNode) document.at("/units/0/learningOutcomes/0/criteria");
        ObjectNode added =
                ((ObjectNode) criteria.get(0)).put("passDescriptor", true).deepCopy();
        added.put("ref", "9011-900-AC1.2").put("number", "AC1.2").put("statement", "Explain following");
        ((ObjectNode) added.withArray("requirements").get(0)).put("ref", "9011-900-AC1.2-R1");
        criteria.add(added);
        for (String code : List.of("/mapping/ksbs/K1", "/mapping/ksbs/S1", "/mapping/descriptors/PGD1")) {
            ((ArrayNode) document.at(code)).add("9011-900-AC1.2");
        }
    }

    private static void join(ObjectNode document, String qualification, String version, String standard) {
        document.withObject("qualification").put("code", qualification).put("version", version);
        document.withObject("standard").put("code", standard).put("version", "1.0");
        ArrayNode links = document.putArray("links");
        link(links, "NHS-LF-D1-E1", "9011-900-AC1.2");
        link(links, "NHS-LF-D1-E2", "9011-900-AC1.1");
    }

    private static void link(ArrayNode links, String element, String target) {
        links.addObject()
                .put("element", element)
                .put("target", target)
                .put("strength", "WEAK")
                .put("reason", "Both lead");
    }

    private static void dropSelfAwareness(ObjectNode document) {
        document.put("effectiveFrom", "2999-01-01");
        ArrayNode elements = (ArrayNode) document.at("/items/0/items");
        for (int at = 0; at < elements.size(); at++) {
            if (elements.get(at).path("ref").asText().equals("NHS-LF-D1-E1")) {
                elements.remove(at);
            }
        }
    }

    private static Response begin(String kind, String code, String version, String newVersion) {
        Response draft = editor().contentType(ContentType.JSON)
                .body(Map.of("kind", kind, "code", code, "version", version, "newVersion", newVersion))
                .post(DRAFTS);
        draft.then().statusCode(201);
        return draft;
    }

    /** Begun and changed once. */
    private static Response draft(
            String kind, String code, String version, String newVersion, Consumer<ObjectNode> change)
            throws IOException {
        Response begun = begin(kind, code, version, newVersion);
        ObjectNode document =
                (ObjectNode) new ObjectMapper().readTree(begun.asString()).path("document");
        change.accept(document);
        Response changed = editor().contentType(ContentType.JSON)
                .header("If-Match", begun.header("ETag"))
                .body(Map.of("document", document))
                .put(begun.header("Location"));
        changed.then().statusCode(200);
        return changed;
    }

    private static void publication(Response draft) {
        // a test qualification has its known warnings
        draft.then().body("findings.findAll { it.severity == 'ERROR' || it.accepted == null }", empty());
        publish(draft).then().statusCode(201);
    }

    private static Response publish(Response draft) {
        return editor().header("If-Match", draft.header("ETag")).post(DRAFTS + "/" + draft.path("id") + "/publication");
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
