package org.assessmentcentre.catalogue.frameworks.text;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text of the frontline tool and of the framework for action on its way to the people of a centre. */
@CatalogueTest
class FrameworkImportTest {

    private static final List<String> FRONTLINE = FrontlineCopy.of(Sources.document("FCL-2025", Framework.class));
    private static final List<String> ACTION = ActionCopy.of(Sources.document("CLFA-2019", Framework.class));

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void conflictingBandsAreReviewedBeforeTheWordingIsReadByTheLicensedCentreAlone() {
        String location = send("FCL", "2025", FRONTLINE, "790001");
        ended(location, "790001")
                .body("state", equalTo("IN_REVIEW"))
                .body("findings.kind", everyItem(equalTo("CONTRADICTION")))
                .body("findings.at", hasItem("FCL-L1"))
                .body("findings", hasSize(5));
        wording("FCL", "2025", "790001").statusCode(404);
        as("790001")
                .contentType("application/json")
                .body("{\"note\":\"Two places name other bands.\"}")
                .post(location + "/acceptances")
                .then()
                .statusCode(200);
        wording("FCL", "2025", "790001")
                .statusCode(200)
                .body(
                        "parts.find { it.ref == 'FCL-L1-Q2' }.statement",
                        equalTo("Early as I am, do you see a leader in me?"));
        wording("FCL", "2025", "790002").statusCode(404);
    }

    @Test
    void aTextWithNothingToReviewIsTakenInAtOnce() {
        ended(send("CLFA", "2019", ACTION, "790003"), "790003").body("state", equalTo("SUCCEEDED"));
        wording("CLFA", "2019", "790003")
                .statusCode(200)
                .body("parts.find { it.ref == 'CLFA-T2-B1' }.title", equalTo("Professional obligations"));
    }

    @ParameterizedTest
    @CsvSource({"FCL, 2025, 790004", "CLFA, 2019, 790005"})
    void aDamagedTextEndsInFindings(String framework, String version, String centre) {
        List<String> whole = framework.equals("FCL") ? FRONTLINE : ACTION;
        ended(send(framework, version, whole.subList(0, whole.size() / 2), centre), centre)
                .body("state", equalTo("FAILED"))
                .body("findings.kind", hasItem("PART_MISSING"))
                .body("findings.message", everyItem(not(containsString("Exception"))));
        wording(framework, version, centre).statusCode(404);
    }

    private static String send(String framework, String version, List<String> lines, String centre) {
        Response answer = as(centre)
                .contentType("text/plain; charset=utf-8")
                .body(String.join("\n", lines).getBytes(UTF_8))
                .post("/catalogue/v1/imports?framework=" + framework + "&version=" + version + "&centre=" + centre);
        answer.then().statusCode(202);
        return answer.header("Location");
    }

    private static ValidatableResponse ended(String location, String centre) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> as(centre).get(location).then().statusCode(200),
                        answer -> !answer.extract().path("state").equals("RUNNING"));
    }

    private static ValidatableResponse wording(String framework, String version, String centre) {
        return given().auth()
                .oauth2(Tokens.of(Roles.LEARNER).centres(centre).token())
                .get("/catalogue/v1/frameworks/" + framework + "/versions/" + version + "/wording")
                .then();
    }

    private static RequestSpecification as(String centre) {
        return given().auth()
                .oauth2(Tokens.of(Roles.CATALOGUE_EDITOR).centres(centre).token());
    }
}
