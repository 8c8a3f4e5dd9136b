package org.assessmentcentre.catalogue.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.NhsCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A centre's own copy of a framework's text, on its way to being shown to that centre only. */
@CatalogueTest
class FrameworkImportTest {

    private static final String IMPORTS = "/catalogue/v1/imports";
    private static final String WORDING = "/catalogue/v1/frameworks/NHS-LF/versions/2011/wording";
    private static final String SEARCH = "/catalogue/v1/framework-items?framework=NHS-LF&wording=official&limit=200";
    private static final String COPY =
            NhsCopy.of(Sources.document("NHS-LF-2011", Framework.class)).replace("feedback", "feedbackoid");

    private final String centre = "F" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void whatIsDisplacedIsPutRightReviewedAndShownToTheLicensedAlone() {
        String location = send(COPY).then().statusCode(202).extract().header("Location");
        read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("kind", equalTo("framework"))
                .body("sections.read", contains(4, 292))
                .body("sections.expected", contains(4, 292))
                .body("findings.severity", everyItem(equalTo("WARNING")))
                .body("findings.findAll { it.kind == 'MOVED' }", hasSize(79))
                .body(
                        "findings.find { it.at == 'NHS-LF-D2-E1-S1' }.message",
                        equalTo("stood under stage 4 and was put at stage 1 by the summary table"))
                .body(
                        "findings.find { it.at == 'NHS-LF-D1-E1-B4' }.message",
                        equalTo("stood among the indicators and was put to the descriptors"))
                .body("findings.findAll { it.kind == 'SUMMARY_DIFFERS' }.at", contains("NHS-LF-D4-E3-S4"))
                .body("findings.find { it.kind == 'SUMMARY_DIFFERS' }.differences.expected", contains("everywhere"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
        as(Roles.LEARNER, centre).get(SEARCH).then().statusCode(200).body("items", empty());

        accept(location).then().statusCode(200).body("state", equalTo("SUCCEEDED"));

        as(Roles.LEARNER, centre)
                .get(WORDING)
                .then()
                .statusCode(200)
                .body("parts", hasSize(306))
                .body(
                        "parts.find { it.ref == 'NHS-LF-U-awareness' }.statement",
                        equalTo("Show that leadership is needed everywhere in the organisation"))
                .body("parts.findAll { it.ref.endsWith('-WHO') }.ref", contains("NHS-LF-D6-WHO", "NHS-LF-D7-WHO"))
                .body(
                        "parts.find { it.ref == 'NHS-LF-D6-WHO' }.statement",
                        containsString("Particularly, but not only, those in senior posts"))
                .body(
                        "parts.find { it.ref == 'NHS-LF-D1-E1-B4' }.statement",
                        equalTo("Asks for feedbackoid from many sides, thinks it through and acts on it"))
                .body(
                        "parts.find { it.ref == 'NHS-LF-D2-E1-S3' }.statement",
                        equalTo("Builds effective networks of influential people in and outside the organisation"));
        as(Roles.LEARNER, "elsewhere").get(WORDING).then().statusCode(404);
        given().get(WORDING).then().statusCode(401);
    }

    @Test
    void theSearchShowsOfficialWordsToTheLicensedAndOursToEverybody() {
        acceptRead(send(COPY)).then().statusCode(200);
        as(Roles.LEARNER, centre)
                .queryParam("q", "feedbackoid")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("items.ref", hasItem("NHS-LF-D1-E1-B4"));
        as(Roles.LEARNER, "elsewhere")
                .queryParam("q", "feedbackoid")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Roles.LEARNER, centre)
                .queryParam("q", "feedback")
                .get("/catalogue/v1/framework-items?framework=NHS-LF&wording=own")
                .then()
                .statusCode(200)
                .body("items", hasSize(greaterThan(3)))
                .body("items.statement.findAll { it.contains('feedbackoid') }", empty());
        editor(centre)
                .delete("/catalogue/v1/frameworks/NHS-LF/versions/2011/licences/" + centre)
                .then()
                .statusCode(204);
        as(Roles.LEARNER, centre).get(SEARCH).then().body("items", empty());
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
    }

    @Test
    void aTextThatIsBrokenOffIsNotTakenIn() {
        String half = COPY.substring(0, COPY.indexOf(" 5. Setting Direction"));
        read(send(half).header("Location"))
                .body("state", equalTo("FAILED"))
                .body("findings.findAll { it.kind == 'PART_MISSING' }.at", hasItem("NHS-LF-D7-E4-S4"))
                .body("findings.findAll { it.kind == 'PART_MISSING' }.at", not(hasItem("NHS-LF-D1-E1-B1")))
                .body(
                        "findings.findAll { it.kind == 'UNREADABLE' }.message",
                        hasItem("has a paragraph that the summary table gives no stage"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(404);
    }

    @Test
    void anotherTextIsNotTakenIn() {
        read(send("Nothing of it.").header("Location"))
                .body("state", equalTo("FAILED"))
                .body("findings.findAll { it.kind == 'PART_MISSING' }", hasSize(306));
    }

    @Test
    void aCopyThatDoesNotSayWhomDomainsAreForIsToldSoAndTakenIn() {
        String location = send(COPY.replace("There are two additional", "Beside them are two"))
                .header("Location");
        read(location)
                .body("state", equalTo("IN_REVIEW"))
                .body("findings.findAll { it.kind == 'PART_MISSING' }.at", contains("NHS-LF-D6-WHO", "NHS-LF-D7-WHO"));
        accept(location).then().statusCode(200).body("state", equalTo("SUCCEEDED"));
        as(Roles.LEARNER, centre).get(WORDING).then().statusCode(200).body("parts", hasSize(304));
    }

    @Test
    void aFrameworkHasToBePublishedAndOneOfTheTwoNamed() {
        post("?framework=NHS-LF&version=1999&centre=" + centre, COPY)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/framework-not-published"));
        post("?framework=NHS-LF&qualification=8431&version=two!&centre=" + centre, COPY)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("qualification", "version"));
    }

    @Test
    void theSameTextAgainLeadsToTheSame() {
        acceptRead(send(COPY)).then().body("state", equalTo("SUCCEEDED"));
        String first = as(Roles.LEARNER, centre).get(WORDING).asString();
        acceptRead(send(COPY)).then().body("state", equalTo("SUCCEEDED"));
        assertThat(as(Roles.LEARNER, centre).get(WORDING).asString()).isEqualTo(first);
    }

    private Response send(String text) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> post("?framework=NHS-LF&version=2011&centre=" + centre, text),
                        answer -> answer.statusCode() != 409);
    }

    private Response post(String query, String text) {
        return editor(centre)
                .contentType("text/plain; charset=utf-8")
                .body(text.getBytes(UTF_8))
                .post(IMPORTS + query);
    }

    private ValidatableResponse read(String location) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> editor(centre).get(location).then().statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }

    /** Accepts what was found when it has been read. */
    private Response acceptRead(Response sent) {
        String location = sent.header("Location");
        read(location);
        return accept(location);
    }

    private Response accept(String location) {
        return editor(centre)
                .contentType("application/json")
                .body("{\"note\":\"Seen.\"}")
                .post(location + "/acceptances");
    }

    private static RequestSpecification editor(String centre) {
        return as(Roles.CATALOGUE_EDITOR, centre);
    }

    private static RequestSpecification as(String role, String centre) {
        return given().auth().oauth2(Tokens.of(role).centres(centre).token());
    }
}
