package org.assessmentcentre.catalogue.representations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipFile;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class RepresentationsTest {

    private static final String CURRENT = "/catalogue/v1/qualifications/8431";
    private static final String VERSION = CURRENT + "/versions/2.0";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void theCurrentVersionIsOneDocumentWithEverything() {
        reader().get(CURRENT)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept-Encoding"))
                .body("version", equalTo("2.0"))
                .body("units.learningOutcomes.criteria.flatten().size()", equalTo(46))
                .body("units[0].learningOutcomes[0].criteria[0].requirements[1].count", equalTo(2))
                .body("mapping.ksbs.size()", equalTo(47))
                .body("mapping.descriptors.size()", equalTo(19))
                .body("subjects.size()", equalTo(69))
                .body("changes.size()", equalTo(2))
                .body("centreRequirements.induction.size()", equalTo(8))
                .body("units.assignmentBrief.tasks.flatten().size()", equalTo(38))
                .body("units[6].suggestedEvidence.size()", equalTo(3))
                .body("units[6].resources.size()", equalTo(5))
                .body("units[6].delivery.size()", equalTo(2))
                .body("units[0].learningOutcomes[0].criteria[0].topics[1].topics.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/csv", XLSX})
    void whoHasARepresentationNeedNotFetchItAgain(String type) {
        String tag = get(type, "identity").header("ETag");
        plain().accept(type)
                .header("Accept-Encoding", "identity")
                .header("If-None-Match", tag)
                .get(CURRENT)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", "private, no-cache")
                .body(equalTo(""));
    }

    @Test
    void everyRepresentationHasAStrongTagOfItsOwn() {
        Set<String> tags = new HashSet<>();
        for (String type : new String[] {"application/json", "text/html", "text/csv"}) {
            tags.add(get(type, "identity").header("ETag"));
            tags.add(get(type, "gzip").header("ETag"));
        }
        tags.add(get(XLSX, "gzip").header("ETag"));
        assertThat(tags).hasSize(7).allMatch(tag -> tag.matches("\"[0-9a-f]{64}\""));
    }

    @ParameterizedTest
    @CsvSource({"gzip,true", "'br, gzip;q=0.5',true", "GZIP,true", "gzip;q=0,false", "identity,false", "br,false"})
    void itIsSentCompressedToWhoAcceptsIt(String accepted, boolean compressed) throws IOException {
        Response answer = get("application/json", accepted);
        assertThat(answer.header("Content-Encoding")).isEqualTo(compressed ? "gzip" : null);
        byte[] body = answer.asByteArray();
        byte[] plain = compressed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body;
        assertThat(new String(plain, StandardCharsets.UTF_8))
                .isEqualTo(get("application/json", "identity").asString());
        if (compressed) {
            assertThat(body.length).isLessThan(plain.length / 3);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "text/csv;q=0.4, application/json;q=0.9 | application/json",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html",
                "text/csv | text/csv",
                "image/png, text/csv;q=0.1 | text/csv"
            })
    void theReaderChoosesByAccept(String accept, String type) {
        reader().accept(accept).get(VERSION).then().statusCode(200).contentType(startsWith(type));
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        reader().accept("image/png").get(CURRENT).then().statusCode(406).contentType("application/problem+json");
    }

    @Test
    void csvHasARowForEachCriterion() {
        String csv = get("text/csv", "identity").asString();
        assertThat(csv).startsWith("\"Unit\",\"Unit title\"");
        assertThat(csv.split("\"8431-70[0-6]-AC", -1)).hasSize(47);
        assertThat(csv.split("\r\n", -1)).hasSize(48); // the heading, 46 criteria, and nothing after the last
    }

    @Test
    void xlsxHasARowForEachCriterion() throws IOException {
        String sheet = entry(get(XLSX, "gzip").asByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet.split("<row ", -1)).hasSize(48);
        assertThat(sheet).doesNotContain("<f>");
    }

    @Test
    void thePageIsForReadingOnly() {
        reader().accept("text/html")
                .get(CURRENT)
                .then()
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .body(containsString("City &amp; Guilds"))
                .body(containsString("Building a High Performance Team"))
                .body(containsString("Organisational dynamics; Team dynamics</li>"))
                .body(containsString("for better or worse<ul><li>Situational leadership</li>"))
                .body(containsString("<td>Emotional intelligence</td><td>8431-700-AC2.2, "))
                .body(containsString("<h3>Guidance for delivery</h3>"))
                .body(containsString("<h3>Suggested evidence</h3>"))
                .body(containsString("Managing Change, 7th ed."))
                .body(containsString("(8431-706-AC2.1, 8431-706-AC2.2, 8431-706-AC2.3)</li>"))
                .body(containsString("<h2>Centre requirements</h2>"))
                .body(containsString("<h3>2.0, 2022-02</h3>"))
                .body(not(containsString("<script")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "text/csv"})
    void officialWordingIsInNoneOfThemWhoeverReads(String type) {
        String centre = "610001";
        String location = as(Roles.CATALOGUE_EDITOR, centre)
                .contentType("text/plain; charset=utf-8")
                .body(HandbookCopy.of(Sources.qualification(), Sources.standard())
                        .replace("Explain ways of", "Explain quaintly")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/catalogue/v1/imports?qualification=8431&version=2.0&centre=" + centre)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        as(Roles.CATALOGUE_EDITOR, centre).get(location).then().body("state", not(equalTo("RUNNING"))));
        // other words than the package's are a warning, which an editor accepts; the second time nothing is left to
        // accept
        as(Roles.CATALOGUE_EDITOR, centre)
                .contentType("application/json")
                .body("{\"note\":\"Seen.\"}")
                .post(location + "/acceptances");
        as(Roles.LEARNER, centre)
                .get(VERSION + "/criteria/8431-700-AC1.1/wording")
                .then()
                .statusCode(200)
                .body(containsString("Explain quaintly"));
        as(Roles.LEARNER, centre)
                .accept(type)
                .get(CURRENT)
                .then()
                .statusCode(200)
                .body(containsString("Explain ways of"))
                .body(not(containsString("quaintly")));
    }

    private static RequestSpecification as(String role, String centre) {
        return given().auth().oauth2(Tokens.of(role).centres(centre).token());
    }

    @Test
    void aQualificationWithoutAVersionInForceIsNotFound() {
        reader().get("/catalogue/v1/qualifications/8432").then().statusCode(404);
    }

    private static Response get(String type, String encoding) {
        return plain().accept(type)
                .header("Accept-Encoding", encoding)
                .get(CURRENT)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    /** A reader who adds no encoding of its own and gets the bytes as they are sent. */
    private static RequestSpecification plain() {
        return reader().config(RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()));
    }

    private static String entry(byte[] zip, String name) throws IOException {
        Path file = Files.createTempFile("criteria", ".xlsx");
        Files.write(file, zip);
        try (ZipFile opened = new ZipFile(file.toFile())) {
            return new String(opened.getInputStream(opened.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
