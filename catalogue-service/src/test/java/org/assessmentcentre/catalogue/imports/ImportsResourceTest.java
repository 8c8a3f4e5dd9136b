package org.assessmentcentre.catalogue.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class ImportsResourceTest {

    private static final String IMPORTS = "/catalogue/v1/imports";
    private static final String VERSION = "/catalogue/v1/qualifications/8431/versions/2.0";
    private static final String WORDING = VERSION + "/criteria/8431-700-AC1.1/wording";
    private static final String COPY = HandbookCopy.of(Sources.qualification(), Sources.standard());
    private static final String DIFFERENT = "findings.find { it.kind == 'PACKAGE_DIFFERS' }";
    private static final int LINE = 80;
    private static final int LIMIT = 52_428_800;
    private static final AtomicInteger CENTRES = new AtomicInteger(700_000);

    @Inject
    DataSource database;

    @Inject
    AdvancingImport advancing;

    /** Of this test alone. */
    private final String centre = Integer.toString(CENTRES.incrementAndGet());

    private final String other = Integer.toString(CENTRES.incrementAndGet());

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void aHandbookIsReadBehindTheAnswer() {
        Response answer = send(COPY, centre);
        answer.then()
                .statusCode(202)
                .header("Location", containsString("/catalogue/v1/imports/"))
                .body("state", equalTo("RUNNING"))
                .body("centres", contains(centre));
        ended(answer)
                .body("state", equalTo("SUCCEEDED"))
                .body("findings.severity", everyItem(equalTo("WARNING")))
                .body("sections", hasSize(Section.ofHandbook().size()))
                .body("sections.state", everyItem(equalTo("COMPARED")))
                .body("sections.find { it.section == 'SECTION_8' }.read", equalTo(46))
                .body("sections.find { it.section == 'APPENDIX_B' }.read", equalTo(66))
                .body("sections.find { it.section == 'APPENDIX_E' }.expected", equalTo(46))
                .body("bytes", equalTo(COPY.getBytes(UTF_8).length))
                .body("finishedAt", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Roles.LEARNER, Roles.ASSESSOR, Roles.CENTRE_ADMIN, Roles.CATALOGUE_EDITOR, Roles.PROVIDER_SYSTEM
            })
    void peopleOfTheCentreReadTheWording(String role) {
        ended(send(COPY.replace("Explain ways of", "Explain means of"), centre)).body("state", equalTo("SUCCEEDED"));
        as(role, centre)
                .get(WORDING)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("ref", equalTo("8431-700-AC1.1"))
                .body("statement", startsWith("Explain means of putting"))
                .body("depth", containsString(":\nCovey"))
                .body("sufficiency", containsString("\n\n"))
                .body("requirements", contains("8431-700-AC1.1-R1", "8431-700-AC1.1-R2", "8431-700-AC1.1-R3"));
        as(role, centre)
                .get(VERSION + "/units/706/wording")
                .then()
                .statusCode(200)
                .body("ref", equalTo("8431-706"))
                .body("title", equalTo("Strategic Workforce & Logistics Planning"))
                .body("aim", notNullValue())
                .body("learningOutcomes.ref", contains("8431-706-LO1", "8431-706-LO2"))
                .body("learningOutcomes.criteria.ref.flatten()", hasSize(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/criteria/8431-700-AC1.1", "/units/700"})
    void peopleOfAnotherCentreGetWhatThereWouldBeWithoutAnyImport(String part) {
        String path = VERSION + part;
        String before = structure(other, path);
        String nothing = problem(other, path + "/wording");
        ended(send(COPY, centre)).body("state", equalTo("SUCCEEDED"));
        String tag = as(Roles.LEARNER, centre)
                .get(path + "/wording")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        assertThat(problem(other, path + "/wording")).isEqualTo(nothing);
        assertThat(structure(other, path)).isEqualTo(before).isEqualTo(structure(centre, path));
        for (String known : List.of(tag, "*")) {
            as(Roles.CATALOGUE_EDITOR, other)
                    .header("If-None-Match", known)
                    .get(path + "/wording")
                    .then()
                    .statusCode(404);
        }
        given().auth()
                .oauth2(Tokens.of(Roles.LEARNER).token())
                .get(path + "/wording")
                .then()
                .statusCode(404);
        given().get(path + "/wording").then().statusCode(401);
        as(Roles.LEARNER, centre)
                .header("If-None-Match", tag)
                .get(path + "/wording")
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/criteria/8431-700-AC9.9/wording", "/units/799/wording"})
    void whatThereIsNotIsNotFound(String path) {
        ended(send(COPY, centre));
        as(Roles.LEARNER, centre).get(VERSION + path).then().statusCode(404);
    }

    @Test
    void theSameTextAgainLeadsToTheSameAndDoublesNothing() throws SQLException {
        String text = COPY + "Sent twice by " + centre + "\n";
        Response first = send(text, centre);
        ended(first).body("state", equalTo("SUCCEEDED"));
        String wording = as(Roles.LEARNER, centre).get(WORDING).asString();
        Response second = send(text, centre, other);
        ended(second).body("state", equalTo("SUCCEEDED"));
        assertThat(as(Roles.LEARNER, centre).get(WORDING).asString()).isEqualTo(wording);
        assertThat(as(Roles.LEARNER, other).get(WORDING).asString()).isEqualTo(wording);
        String sha256 = first.jsonPath().getString("sha256");
        assertThat(second.jsonPath().getString("sha256")).isEqualTo(sha256);
        assertThat(count("select count(*) from wording_edition where sha256 = ?", sha256))
                .isEqualTo(1);
        assertThat(count(
                        "select count(*) from wording join wording_edition on id = edition_id where sha256 = ?",
                        sha256))
                .isEqualTo(46 + 7 + outcomes() + requirements());
        assertThat(count("select count(*) from wording_licence where centre = ?", centre))
                .isEqualTo(1);
    }

    @Test
    void anotherTextChangesNobodyElsesWording() throws SQLException {
        ended(send(COPY.replace("Explain ways of", "Explain paths of"), centre));
        Response second = send(COPY.replace("Explain ways of", "Explain roads of"), other);
        ended(second);
        as(Roles.LEARNER, centre).get(WORDING).then().body("statement", startsWith("Explain paths"));
        as(Roles.LEARNER, other).get(WORDING).then().body("statement", startsWith("Explain roads"));

        ended(send(COPY.replace("Explain ways of", "Explain routes of"), other));
        as(Roles.LEARNER, other).get(WORDING).then().body("statement", startsWith("Explain routes"));
        assertThat(count(
                        "select count(*) from wording_edition where sha256 = ?",
                        second.jsonPath().getString("sha256")))
                .as("an edition that nobody may read any more")
                .isZero();
    }

    @Test
    void differencesThatDoNotBlockAreReportedAndTheWordingIsTakenIn() {
        ended(send(COPY.replace("(GLH):\n\t182\n", "(GLH):\n\t181\n"), centre))
                .body("state", equalTo("SUCCEEDED"))
                .body("failure", nullValue())
                .body("findings.findAll { it.kind == 'PACKAGE_DIFFERS' }", hasSize(1))
                .body("findings.findAll { it.kind == 'SUM_DIFFERS' }.at", contains("700"))
                .body(DIFFERENT + ".severity", equalTo("WARNING"))
                .body(DIFFERENT + ".section", equalTo("SECTION_8"))
                .body(DIFFERENT + ".at", equalTo("8431-700"))
                .body(DIFFERENT + ".line", notNullValue())
                .body(DIFFERENT + ".printed", equalTo("181"))
                .body(DIFFERENT + ".expected", equalTo("182"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(200);
    }

    @Test
    void aDamagedTextFailsWithAllItsFindingsAndLeavesWhatThereWas() {
        ended(send(COPY, centre));
        String before = as(Roles.LEARNER, centre).get(WORDING).asString();
        ended(send(COPY.substring(0, COPY.indexOf("Unit 703\t")), centre))
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("Nothing was taken in"))
                .body(
                        "findings.findAll { it.severity == 'ERROR' }.at",
                        containsInAnyOrder(
                                "703", "704", "705", "706", "8431-703", "8431-704", "8431-705", "8431-706", null));
        assertThat(as(Roles.LEARNER, centre).get(WORDING).asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {ImportsResource.DOCX, ImportsResource.PDF})
    void aCopyOfAnotherFormatIsTakenInToo(String type) {
        List<HandbookCopy.Block> blocks = HandbookCopy.blocks(Sources.qualification(), Sources.standard());
        boolean docx = type.equals(ImportsResource.DOCX);
        Response answer = as(Roles.CATALOGUE_EDITOR, centre)
                .contentType(type)
                .body(docx ? HandbookFiles.docx(blocks) : HandbookFiles.pdf(blocks))
                .post(IMPORTS + query(centre));
        ended(answer).body("state", equalTo("SUCCEEDED"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(200).body("statement", startsWith("Explain ways of"));

        Response mislabelled = as(Roles.CATALOGUE_EDITOR, other)
                .contentType(type)
                .body(COPY.getBytes(UTF_8))
                .post(IMPORTS + query(other));
        ended(mislabelled)
                .body("state", equalTo("FAILED"))
                .body("findings.message", hasItem(containsString("was sent as")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7\u0000\u0001\u0002", "An unrelated letter."})
    void aWrongFileFailsWithFindings(String text) {
        ended(send(text, centre)).body("state", equalTo("FAILED")).body("findings.severity", hasItem("ERROR"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
    }

    @Test
    void anotherImportOfTheQualificationIsRefusedWhileOneRuns() throws SQLException {
        UUID running = runningElsewhere("now() + interval '1 hour'");
        try {
            send(COPY, centre)
                    .then()
                    .statusCode(409)
                    .header("Location", endsWith("/catalogue/v1/imports/" + running))
                    .header("Retry-After", notNullValue())
                    .body("type", equalTo("/problems/import-running"));
        } finally {
            update("update handbook_import set lease_until = now() - interval '1 second' where id = ?", running);
        }
        Response answer = send(COPY, centre);
        answer.then().statusCode(202);
        ended(answer).body("state", equalTo("SUCCEEDED"));
        as(Roles.CATALOGUE_EDITOR, "elsewhere")
                .get(IMPORTS + "/" + running)
                .then()
                .statusCode(200)
                .body("state", equalTo("FAILED"))
                .body("failure", containsString("send the text again"));
    }

    @Test
    void whoLostItsLeaseMakesNothingVisible() throws SQLException {
        UUID lost = runningElsewhere("now() - interval '1 second'");
        as(Roles.CATALOGUE_EDITOR, "elsewhere").get(IMPORTS + "/" + lost).then().body("state", equalTo("FAILED"));
        advancing.finish(lost, List.of(), held(new Words("8431-700-AC1.1", null, "Late.", "Late.", "Late.")));
        assertThat(count("select count(*) from wording_licence where import_id = ?", lost))
                .isZero();
        as(Roles.CATALOGUE_EDITOR, "elsewhere").get(IMPORTS + "/" + lost).then().body("state", equalTo("FAILED"));
    }

    @Test
    void whatBreaksOffInTheMiddleLeavesNothing() throws SQLException {
        UUID running = runningElsewhere("now() + interval '1 hour'");
        Words one = new Words("8431-700-AC1.1", null, "Once.", "Once.", "Once.");
        try {
            assertThatThrownBy(() -> advancing.finish(running, List.of(), held(one, one)))
                    .isInstanceOf(RuntimeException.class);
            assertThat(count("select count(*) from wording where statement = ?", "Once."))
                    .isZero();
            assertThat(count("select count(*) from wording_licence where import_id = ?", running))
                    .isZero();
            assertThat(count("select count(*) from handbook_import where state = 'RUNNING' and id = ?", running))
                    .isEqualTo(1);
        } finally {
            advancing.fail(running, List.of(), "The test is over.");
        }
    }

    @Test
    void ofManyAtOnceEachRunsAloneAndTheOthersAreToldWhich() throws Exception {
        List<Future<Response>> answers = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 6; i++) {
                String text = COPY + "Client " + i + " of " + centre + "\n";
                answers.add(clients.submit(() -> send(text, centre)));
            }
        }
        int accepted = 0;
        for (Future<Response> future : answers) {
            Response answer = future.get();
            assertThat(answer.statusCode()).isIn(202, 409);
            assertThat(answer.header("Location")).contains("/catalogue/v1/imports/");
            if (answer.statusCode() == 202) {
                accepted++;
                ended(answer).body("state", equalTo("SUCCEEDED"));
            }
        }
        assertThat(accepted).isPositive();
        assertThat(count("select count(*) from wording_licence where centre = ?", centre))
                .isEqualTo(1);
    }

    @Test
    void theSameTextAtOnceIsOneImportForEverybody() throws Exception {
        String text = COPY + "Of all clients of " + centre + "\n";
        List<Future<Response>> answers = new ArrayList<>();
        try (var clients = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 4; i++) {
                answers.add(clients.submit(() -> send(text, centre)));
            }
        }
        for (Future<Response> future : answers) {
            assertThat(future.get().statusCode()).isEqualTo(202);
            ended(future.get()).body("state", equalTo("SUCCEEDED"));
        }
    }

    @Test
    void fiftyMebibytesAreReadAndOneByteMoreIsRefused() throws IOException, InterruptedException {
        byte[] copy = COPY.getBytes(UTF_8);
        HttpResponse<String> full = stream(copy, LIMIT - copy.length);
        assertThat(full.statusCode()).isEqualTo(202);
        String location = full.headers().firstValue("Location").orElseThrow();
        ended(location).body("state", equalTo("SUCCEEDED")).body("bytes", equalTo(LIMIT));

        HttpResponse<String> more = stream(copy, LIMIT - copy.length + 1);
        assertThat(more.statusCode()).isEqualTo(413);
        assertThat(more.body()).contains("/problems/payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.OPERATOR, Roles.PROVIDER_SYSTEM})
    void whoIsNoEditorNeitherImportsNorReadsImports(String role) {
        String location = send(COPY, centre).header("Location");
        as(role, centre)
                .contentType("text/plain")
                .body(COPY)
                .post(IMPORTS + query(centre))
                .then()
                .statusCode(403);
        as(role, centre).get(location).then().statusCode(403);
        ended(location);
        given().contentType("text/plain")
                .body(COPY)
                .post(IMPORTS + query(centre))
                .then()
                .statusCode(401);
    }

    @Test
    void anEditorImportsForTheirOwnCentresOnlyAndSeesNoOthers() {
        as(Roles.CATALOGUE_EDITOR, centre)
                .contentType("text/plain")
                .body(COPY)
                .post(IMPORTS + query(centre, other))
                .then()
                .statusCode(404)
                .body("detail", containsString(other))
                .body("detail", not(containsString(centre)));
        Response own = send(COPY, centre);
        ended(own);
        as(Roles.CATALOGUE_EDITOR, other).get(own.header("Location")).then().statusCode(404);
        as(Roles.CATALOGUE_EDITOR, other).get(WORDING).then().statusCode(404);
    }

    @Test
    void everythingWrongWithTheQueryIsSaidAtOnce() {
        as(Roles.CATALOGUE_EDITOR, centre)
                .contentType("text/plain")
                .body(COPY)
                .post(IMPORTS + "?version=two!")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("qualification", "version", "centre"))
                .body("violations.in", everyItem(equalTo("query")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/html", "text/plain; charset=utf-16"})
    void anotherTypeIsNotTaken(String type) {
        given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR).centres(centre).token())
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(COPY.getBytes(UTF_8))
                .post(IMPORTS + query(centre))
                .then()
                .statusCode(415);
    }

    @Test
    void noEventTellsOfAnImport() throws SQLException {
        long before = count("select count(*) from outbox_event where 'x' = ?", "x");
        ended(send(COPY, centre)).body("state", equalTo("SUCCEEDED"));
        assertThat(count("select count(*) from outbox_event where 'x' = ?", "x"))
                .isEqualTo(before);
    }

    private static Held held(Words... words) {
        return Held.wording(List.of(words), JsonNodeFactory.instance.objectNode());
    }

    @Test
    void nothingIsPublishedBeforeEveryWarningIsAcceptedWithANote() {
        String location = send(COPY, centre).header("Location");
        int warnings = read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("finishedAt", nullValue())
                .extract()
                .path("open");
        assertThat(warnings).isGreaterThan(2);
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
        accept(location, "{\"findings\":[1]}").then().statusCode(400).body("violations.field", contains("note"));
        accept(location, "{\"findings\":[1,599],\"note\":\"Seen.\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-finding"))
                .body("violations[0].message", containsString("599"));
        accept(location, "{\"findings\":[1],\"note\":\"The first may stand.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_REVIEW"))
                .body("open", equalTo(warnings - 1))
                .body("acceptances[0].note", equalTo("The first may stand."))
                .body("acceptances[0].by", notNullValue());
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
        accept(location, "{\"note\":\"So may the others.\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("SUCCEEDED"))
                .body("open", equalTo(0))
                .body("acceptances", hasSize(2));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(200);
        accept(location, "{\"note\":\"Again.\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-not-in-review"));
    }

    @Test
    void nobodyAcceptsOrCancelsForAnotherCentre() {
        String location = send(COPY, centre).header("Location");
        read(location);
        for (String act : List.of("/acceptances", "/cancellation")) {
            as(Roles.CATALOGUE_EDITOR, "elsewhere")
                    .contentType("application/json")
                    .body("{\"note\":\"Not mine.\"}")
                    .post(location + act)
                    .then()
                    .statusCode(404);
            as(Roles.CENTRE_ADMIN, centre)
                    .contentType("application/json")
                    .body("{\"note\":\"Not mine.\"}")
                    .post(location + act)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void aCancelledImportLeavesNothingAndMakesWay() {
        String location = send(COPY, centre).header("Location");
        as(Roles.CATALOGUE_EDITOR, centre)
                .post(location + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"))
                .body("finishedAt", notNullValue());
        as(Roles.CATALOGUE_EDITOR, centre)
                .post(location + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-ended"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
        ended(send(COPY, centre)).body("state", equalTo("SUCCEEDED"));
    }

    @Test
    void whoCancelsARunningImportStopsIt() throws SQLException {
        UUID running = runningElsewhere("now() + interval '1 hour'");
        as(Roles.CATALOGUE_EDITOR, "elsewhere")
                .post(IMPORTS + "/" + running + "/cancellation")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        assertThat(advancing.advance(running, List.of())).isFalse();
    }

    @Test
    void aLicenceThatEndsTakesTheWordingAway() throws SQLException {
        Response answer = send(COPY + "For a licence of " + centre + "\n", centre);
        ended(answer).body("state", equalTo("SUCCEEDED"));
        String licence = VERSION + "/licences/" + centre;
        as(Roles.CATALOGUE_EDITOR, other).delete(licence).then().statusCode(404);
        as(Roles.CENTRE_ADMIN, centre).delete(licence).then().statusCode(403);
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(200);
        as(Roles.CATALOGUE_EDITOR, centre).delete(licence).then().statusCode(204);
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
        as(Roles.CATALOGUE_EDITOR, centre).delete(licence).then().statusCode(404);
        assertThat(count(
                        "select count(*) from wording_edition where sha256 = ?",
                        answer.jsonPath().getString("sha256")))
                .isZero();
    }

    @Test
    void theWholeCopyIsReadByTheCentresPeopleOnly() {
        ended(send(COPY, centre)).body("state", equalTo("SUCCEEDED"));
        as(Roles.ASSESSOR, centre)
                .get(VERSION + "/handbook")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("handbook.units", hasSize(7))
                .body("handbook.structure.rows.hours", hasItem("182"))
                .body("handbook.units[0].outcomes[0].criteria[0].requirements.kind", hasItem("AT_LEAST"))
                .body("handbook.assignments[0].words", equalTo("4500"));
        as(Roles.ASSESSOR, other).get(VERSION + "/handbook").then().statusCode(404);
    }

    private static RequestSpecification as(String role, String... centres) {
        return given().auth().oauth2(Tokens.of(role).centres(centres).token());
    }

    private static String query(String... centres) {
        return "?qualification=8431&version=2.0&centre=" + String.join("&centre=", centres);
    }

    /** Sends a text for centres, by an editor of theirs. */
    private static Response send(String text, String... centres) {
        return as(Roles.CATALOGUE_EDITOR, centres)
                .contentType("text/plain; charset=utf-8")
                .body(text.getBytes(UTF_8))
                .post(IMPORTS + query(centres));
    }

    private ValidatableResponse ended(Response accepted) {
        accepted.then().statusCode(202);
        return ended(accepted.header("Location"));
    }

    private ValidatableResponse ended(String location) {
        ValidatableResponse read = read(location);
        return read.extract().path("state").equals("IN_REVIEW")
                ? accept(location, "{\"note\":\"Seen.\"}").then()
                : read;
    }

    /** Read, and neither accepted nor published. */
    private ValidatableResponse read(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(Roles.CATALOGUE_EDITOR, centre, other)
                                .get(location)
                                .then()
                                .statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }

    private Response accept(String location, String body) {
        return as(Roles.CATALOGUE_EDITOR, centre, other)
                .contentType("application/json")
                .body(body)
                .post(location + "/acceptances");
    }

    private static String structure(String centre, String path) {
        Response answer = as(Roles.LEARNER, centre).get(path);
        answer.then().statusCode(200);
        return answer.header("ETag") + answer.asString();
    }

    private static String problem(String centre, String path) {
        Response answer = as(Roles.LEARNER, centre).get(path);
        answer.then().statusCode(404);
        return answer.asString().replaceAll("\"traceId\":\"[^\"]*\"", "");
    }

    /** A copy with padding that belongs to no section, in chunks, so that its length is not announced. */
    private HttpResponse<String> stream(byte[] copy, int padding) throws IOException, InterruptedException {
        byte[] lines = new byte[padding];
        Arrays.fill(lines, (byte) 'x');
        for (int i = 0; i < padding; i += LINE) {
            lines[i] = '\n';
        }
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + IMPORTS + query(centre)))
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of(Roles.CATALOGUE_EDITOR)
                                        .centres(centre)
                                        .token())
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new SequenceInputStream(new ByteArrayInputStream(copy), new ByteArrayInputStream(lines))))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int outcomes() {
        return Sources.qualification().units().stream()
                .mapToInt(unit -> unit.learningOutcomes().size())
                .sum();
    }

    private static int requirements() {
        return Sources.qualification()
                .criteria()
                .mapToInt(criterion -> criterion.requirements().size())
                .sum();
    }

    /** An import that another instance began, and of which nothing is heard. */
    private UUID runningElsewhere(String leaseUntil) throws SQLException {
        UUID id = UUID.randomUUID();
        update(
                "insert into handbook_import (id, qualification, version, centres, sha256, bytes, state, sections,"
                        + " findings, requested_at, requested_by, lease_until) values (?, '8431', '2.0',"
                        + " '{elsewhere}', repeat('0', 64), 1, 'RUNNING', '[]', '[]', now(), 'somebody', " + leaseUntil
                        + ")",
                id);
        return id;
    }

    private void update(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            statement.executeUpdate();
        }
    }

    private long count(String sql, Object parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
