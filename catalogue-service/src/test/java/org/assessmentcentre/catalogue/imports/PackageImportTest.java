package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.RandomQualification;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class PackageImportTest {

    private static final String IMPORTS = "/catalogue/v1/imports";
    private static final String PACKAGES = "/catalogue/v1/packages/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Inject
    DataSource database;

    @Inject
    AdvancingImport advancing;

    @ParameterizedTest
    @ValueSource(strings = {"ST0480-1.2", "ST0480-AP03", "8431-2.0"})
    void whatIsCarriedComesOutAsItWentIn(String name) throws IOException {
        Editor.publish("ST0480-1.2");
        roundTrip(Sources.tree(name), name);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void soDoesAnyQualification(long seed) throws IOException {
        RandomQualification.Pair pair = RandomQualification.of(seed);
        ObjectNode standard = tree(pair.standard()).put("standard", "STR" + seed);
        ObjectNode qualification = recoded(tree(pair.qualification()), "R" + seed);
        ((ObjectNode) qualification.path("standard")).put("code", "STR" + seed);
        roundTrip(standard, "STR" + seed + "-1.2");
        roundTrip(qualification, "R" + seed + "-1.0");
    }

    @Test
    void aVersionIsPublishedWhenAnEditorHasAcceptedItAndNotBefore() throws IOException, SQLException {
        ObjectNode standard = standard("STI1");
        Response sent = send(standard, "?as=version");
        sent.then().statusCode(202).header("Location", containsString(IMPORTS)).body("becomes", equalTo("VERSION"));
        String location = sent.header("Location");
        read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("findings", empty())
                .body("result", nullValue())
                .body("qualification", equalTo("STI1"))
                .body("sections.section", hasItem("STANDARD"))
                .body("sections.state", everyItem(equalTo("COMPARED")))
                .body(
                        "sections[0].read",
                        equalTo(standard.path("ksbs").size()
                                + standard.path("descriptors").size()));
        Editor.reader().get("/catalogue/v1/standards/STI1/versions/1.2").then().statusCode(404);
        accept(location, "{}").then().statusCode(400);
        accept(location, "{\"note\":\"Ours.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("acceptances[0].note", equalTo("Ours."))
                .body("result", equalTo("/catalogue/v1/standards/STI1/versions/1.2"));
        Editor.reader().get("/catalogue/v1/standards/STI1/versions/1.2").then().statusCode(200);
        assertThat(events("STI1")).isEqualTo(1);

        ended(send(standard, "?as=version"))
                .body("state", equalTo("SUCCEEDED"))
                .body("result", equalTo("/catalogue/v1/standards/STI1/versions/1.2"));
        assertThat(events("STI1")).as("the same again is no publication").isEqualTo(1);

        ended(send(standard.put("title", "Another"), "?as=version"))
                .body("state", equalTo("FAILED"))
                .body("findings.message", hasItem("1.2 is published already"));
    }

    @Test
    void aDraftIsWhatAPackageBecomesUnlessToldOtherwise() throws IOException {
        ObjectNode standard = standard("STI2");
        String draft = ended(send(standard, ""))
                .body("state", equalTo("SUCCEEDED"))
                .extract()
                .path("result");
        Editor.editor()
                .get(draft)
                .then()
                .statusCode(200)
                .body("findings", empty())
                .body("code", equalTo("STI2"));
        assertThat(MAPPER.readTree(Editor.editor().get(draft).asString()).path("document"))
                .isEqualTo(standard);
        ended(send(standard, "")).body("result", equalTo(draft));
        ended(send(standard.put("title", "Another"), "")).body("result", not(equalTo(draft)));
    }

    @Test
    void everythingWrongIsFoundAtOnceAndNothingIsTakenIn() throws IOException {
        Editor.publishReal();
        ObjectNode document = recoded(Sources.tree("8431-2.0"), "BAD1");
        document.put("glh", "many").put("remark", "?").remove("title");
        ended(send(document, ""))
                .body("state", equalTo("FAILED"))
                .body("result", nullValue())
                .body("findings.kind", everyItem(equalTo("PACKAGE_FORMAT")))
                .body("findings.severity", everyItem(equalTo("ERROR")))
                .body("findings.at", hasItems("$.glh", "$.remark", "$.title"));

        ObjectNode rules = recoded(Sources.tree("8431-2.0"), "BAD1");
        rules.put("glh", 1).put("title", " ");
        ((ObjectNode) rules.at("/units/3")).put("aim", "").put("glh", 0);
        ended(send(rules, "?as=version"))
                .body("state", equalTo("FAILED"))
                .body("findings.findAll { it.severity == 'ERROR' }.at", hasItems("glh", "title", "BAD1-703"))
                .body("findings.find { it.at == 'BAD1-703' }.section", equalTo("SECTION_8"));
        Editor.editor().get("/catalogue/v1/drafts?limit=200").then().body("items.code", not(hasItem("BAD1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "7", "{\"kind\":\"novel\"}", "{\"kind\":\"standard\",\"kind\":\"standard\"}"})
    void whatIsNoPackageEndsInAFinding(String body) {
        Response sent = Editor.editor().contentType(ContentType.JSON).body(body).post(IMPORTS);
        ended(sent).body("state", equalTo("FAILED")).body("findings[0].kind", equalTo("PACKAGE_FORMAT"));
    }

    @Test
    void whatIsLeftOutHasToBeAccepted() throws IOException {
        Editor.publishReal();
        ObjectNode document = recoded(Sources.tree("8431-2.0"), "GAP1");
        document.remove("subjects");
        String location = send(document, "").header("Location");
        read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("findings.severity", everyItem(equalTo("WARNING")))
                .body("findings.find { it.section == 'APPENDIX_A' }.kind", equalTo("PACKAGE_INCOMPLETE"));
        accept(location, "{\"note\":\"No subjects.\"}").then().body("result", startsWith("/catalogue/v1/drafts/"));
    }

    @Test
    void whatTheVersionBeforeHadAndThisHasNotIsNamed() throws IOException {
        ObjectNode standard = standard("STI3");
        accept(send(standard, "?as=version"), "{\"note\":\"First.\"}");
        standard.put("version", "1.3");
        ((ArrayNode) standard.path("ksbs")).remove(0);
        read(send(standard, "").header("Location"))
                .body("findings.find { it.kind == 'PACKAGE_DIFFERS' }.at", equalTo("K1"));
    }

    @Test
    void aPackageThatIsReviewedIsCancelled() throws IOException {
        String location = send(standard("STI4"), "?as=version").header("Location");
        read(location).body("state", equalTo("IN_REVIEW"));
        Editor.editor().post(location + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        Editor.reader().get(PACKAGES + "STI4-1.2").then().statusCode(404);
    }

    @Test
    void aCrashLeavesNothingHalfPublished() throws SQLException {
        UUID id = UUID.randomUUID();
        update("insert into handbook_import (id, qualification, version, centres, sha256, bytes, state, sections,"
                + " findings, requested_at, requested_by, lease_until, becomes) values ('" + id + "', 'STI5', '1.2',"
                + " '{}', repeat('0', 64), 1, 'RUNNING', '[]', '[]', now(), 'somebody',"
                + " now() - interval '1 second', 'VERSION')");
        Editor.editor().get(IMPORTS + "/" + id).then().statusCode(200).body("state", equalTo("FAILED"));
        advancing.finish(id, java.util.List.of(), Held.structure(Sources.tree("ST0480-1.2")));
        Editor.editor()
                .get(IMPORTS + "/" + id)
                .then()
                .body("state", equalTo("FAILED"))
                .body("result", nullValue());
    }

    @Test
    void aPackageIsAskedForByEditorsAndTakesNoCentre() {
        Editor.reader()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(IMPORTS)
                .then()
                .statusCode(403);
        Editor.editor()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(IMPORTS + "?centre=000001&as=book")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("as"));
        Editor.editor()
                .contentType(ContentType.JSON)
                .body("{}")
                .post(IMPORTS + "?centre=000001")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("centre"));
    }

    private void roundTrip(ObjectNode document, String name) throws IOException {
        ValidatableResponse ended = accepted(send(document, "?as=version"));
        assertThat(ended.extract().<String>path("state"))
                .as(ended.extract().asString())
                .isEqualTo("SUCCEEDED");
        ended.body("result", notNullValue());
        Response exported = Editor.reader().get(PACKAGES + name);
        exported.then().statusCode(200).header("ETag", notNullValue());
        assertThat(MAPPER.readTree(exported.asString())).isEqualTo(document);
        Editor.reader()
                .header("If-None-Match", exported.header("ETag"))
                .get(PACKAGES + name)
                .then()
                .statusCode(304);
        ended(Editor.editor()
                        .contentType(ContentType.JSON)
                        .body(exported.asString())
                        .post(IMPORTS + "?as=version"))
                .body("state", equalTo("SUCCEEDED"))
                .body("result", equalTo(ended.extract().path("result")));
    }

    private static ObjectNode standard(String code) {
        return Sources.tree("ST0480-1.2").put("standard", code);
    }

    /** The same under another code; every reference follows. */
    private static ObjectNode recoded(ObjectNode document, String code) throws IOException {
        String old = document.path("qualification").asText();
        return (ObjectNode) MAPPER.readTree(document.toString().replace("\"" + old, "\"" + code));
    }

    private static ObjectNode tree(CatalogueDocument document) throws IOException {
        return (ObjectNode) EventJson.tree(EventJson.write(document).getBytes(StandardCharsets.UTF_8));
    }

    private static Response send(JsonNode document, String query) {
        return Editor.editor()
                .contentType(ContentType.JSON)
                .body(document.toString())
                .post(IMPORTS + query);
    }

    private static Response accept(String location, String body) {
        return Editor.editor().contentType(ContentType.JSON).body(body).post(location + "/acceptances");
    }

    private static void accept(Response sent, String body) {
        read(sent.header("Location"));
        accept(sent.header("Location"), body).then().statusCode(200);
    }

    private static ValidatableResponse accepted(Response sent) {
        ValidatableResponse read = ended(sent);
        return read.extract().path("state").equals("IN_REVIEW")
                ? accept(sent.header("Location"), "{\"note\":\"Seen.\"}").then().statusCode(200)
                : read;
    }

    private static ValidatableResponse ended(Response sent) {
        sent.then().statusCode(202);
        return read(sent.header("Location"));
    }

    private static ValidatableResponse read(String location) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Editor.editor().get(location).then().statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }

    private long events(String code) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select count(*) from published_document where code = '" + code + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
