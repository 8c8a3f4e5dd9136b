package org.assessmentcentre.catalogue.frameworks.text;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.HandbookFiles;
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
                        equalTo("Early as I am, do you see a leader in me?"))
                .body("parts", hasSize(164))
                .body("parts.findAll { it.ref.startsWith('FCL-U-') }", hasSize(8))
                .body("parts.find { it.ref == 'FCL-U-governance' }.title", startsWith("Clinical governance"))
                .body(
                        "parts.find { it.ref == 'FCL-U-appraisal' }.statement",
                        equalTo(
                                "Find the present level with the matrix, name strengths and what comes next:\n1 of ours to"
                                        + " appraisal\n2 of ours to appraisal\n3 of ours to appraisal\n4 of ours to"
                                        + " appraisal"));
        wording("FCL", "2025", "790002").statusCode(404);
    }

    @Test
    void aTextWithNothingToReviewIsTakenInAtOnce() {
        ended(send("CLFA", "2019", ACTION, "790003"), "790003").body("state", equalTo("SUCCEEDED"));
        wording("CLFA", "2019", "790003")
                .statusCode(200)
                .body("parts.find { it.ref == 'CLFA-T2-B1' }.title", equalTo("Professional obligations"))
                .body("parts", hasSize(140))
                .body("parts.findAll { it.ref.startsWith('CLFA-R-') }", hasSize(18))
                .body("parts.ref", not(hasItem("CLFA-R-independence-not-asked")))
                .body(
                        "parts.find { it.ref == 'CLFA-R-chief-executive' }.statement",
                        equalTo("One executive is the chief executive (chief executive officer of a NHS_TRUST).\nOne"
                                + " executive is the chief executive (chief executive officer of a"
                                + " FOUNDATION_TRUST)."));
    }

    @Test
    void aCopyWithoutTheSentenceOfARuleIsToldSoAndTakenIn() {
        List<String> lines = ACTION.stream()
                .filter(line -> !line.contains("council of governors"))
                .toList();
        String location = send("CLFA", "2019", lines, "790010");
        ended(location, "790010")
                .body("state", equalTo("IN_REVIEW"))
                .body("findings.kind", contains("PART_MISSING"))
                .body("findings.at", contains("CLFA-R-clinical-non-executive"));
        as("790010")
                .contentType("application/json")
                .body("{\"note\":\"An older copy.\"}")
                .post(location + "/acceptances")
                .then()
                .statusCode(200);
        wording("CLFA", "2019", "790010").statusCode(200).body("parts", hasSize(139));
    }

    @ParameterizedTest
    @CsvSource({
        "790006, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "790007, application/pdf"
    })
    void aCopyOfAWordProcessorOrAPrinterIsReadByTheLicensedAloneAndAsOftenAsItIsSent(String centre, String type) {
        List<HandbookCopy.Block> blocks = ACTION.stream()
                .flatMap(line -> Stream.of(line, ""))
                .map(line -> new HandbookCopy.Block(false, List.of(line)))
                .toList();
        byte[] copy = type.endsWith("pdf") ? HandbookFiles.pdf(blocks) : HandbookFiles.docx(blocks);
        ended(send("CLFA", "2019", type, copy, centre), centre).body("state", equalTo("SUCCEEDED"));
        String words = wording("CLFA", "2019", centre)
                .statusCode(200)
                .body("parts.find { it.ref == 'CLFA-T2-B1' }.title", equalTo("Professional obligations"))
                .extract()
                .asString();
        wording("CLFA", "2019", "790008").statusCode(404);
        ended(send("CLFA", "2019", type, copy, centre), centre).body("state", equalTo("SUCCEEDED"));
        assertThat(wording("CLFA", "2019", centre).extract().asString()).isEqualTo(words);
    }

    @Test
    void whatWasCancelledInReviewIsNobodysAndMayBeSentAgain() {
        String location = send("FCL", "2025", FRONTLINE, "790009");
        ended(location, "790009").body("state", equalTo("IN_REVIEW"));
        as("790009").post(location + "/cancellation").then().statusCode(200).body("state", equalTo("CANCELLED"));
        as("790009")
                .contentType("application/json")
                .body("{\"note\":\"Too late.\"}")
                .post(location + "/acceptances")
                .then()
                .statusCode(409);
        wording("FCL", "2025", "790009").statusCode(404);
        String again = send("FCL", "2025", FRONTLINE, "790009");
        ended(again, "790009").body("state", equalTo("IN_REVIEW"));
        as("790009")
                .contentType("application/json")
                .body("{\"note\":\"Now.\"}")
                .post(again + "/acceptances")
                .then()
                .statusCode(200);
        wording("FCL", "2025", "790009").statusCode(200);
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
        byte[] text = String.join("\n", lines).getBytes(UTF_8);
        return send(framework, version, "text/plain; charset=utf-8", text, centre);
    }

    private static String send(String framework, String version, String type, byte[] copy, String centre) {
        Response answer = as(centre)
                .contentType(type)
                .body(copy)
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
