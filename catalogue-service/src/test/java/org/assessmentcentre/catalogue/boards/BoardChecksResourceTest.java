package org.assessmentcentre.catalogue.boards;

import static io.restassured.RestAssured.given;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class BoardChecksResourceTest {

    private static final String FRAMEWORKS = "/catalogue/v1/frameworks";
    private static final String CHECKS = FRAMEWORKS + "/CLFA/versions/2019/board-checks";

    private static final List<Map<String, Object>> EXECUTIVES = List.of(
            Map.of("post", "Chief Executive", "seat", "EXECUTIVE", "offices", List.of("CHIEF_EXECUTIVE")),
            Map.of("post", "Finance Director", "seat", "EXECUTIVE", "offices", List.of("CHIEF_FINANCIAL_OFFICER")),
            Map.of("post", "Medical Director", "seat", "EXECUTIVE", "registrations", List.of("DOCTOR")),
            Map.of("post", "Chief Nurse", "seat", "EXECUTIVE", "registrations", List.of("NURSE")));
    private static final Map<String, Object> DEPENDENT =
            Map.of("post", "Non-executive", "seat", "NON_EXECUTIVE", "independent", false);

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void theSameBoardIsFineForOneBodyAndABreachForTheOther() {
        check("NHS_TRUST", with(DEPENDENT))
                .statusCode(200)
                .body("kept", equalTo(true))
                .body("breaches", empty());
        check("FOUNDATION_TRUST", with(DEPENDENT))
                .statusCode(200)
                .body("kept", equalTo(false))
                .body("breaches.rule.id", containsInAnyOrder("half-independent"))
                .body("breaches[0].rule.kind", equalTo("INDEPENDENT_SHARE"))
                .body("breaches[0].message", equalTo("0 of 1 non-executives independent, less than 50 %"))
                .body("breaches[0].posts", equalTo(List.of("Non-executive")))
                .body("advice.rule.id", containsInAnyOrder("clinical-non-executive"));
    }

    @Test
    void anNhsTrustIsToldWhatItLimitsAndHowMuchIsLeft() {
        check("NHS_TRUST", with(DEPENDENT))
                .body("counts.directors", equalTo(5))
                .body("counts.clinicians", equalTo(2))
                .body("limits.rule.most", containsInAnyOrder(12, 7, 5))
                .body("limits.find { it.rule.seats == 'EXECUTIVES' }.open", equalTo(1))
                .body("notLimited.id", hasItems("independence-not-asked", "clinicians-in-any-seat"))
                .body("toBeJudged.id", hasItem("trust-type-variations"));
    }

    @Test
    void aFoundationTrustIsToldThatNumbersAreItsOwn() {
        check("FOUNDATION_TRUST", with(DEPENDENT))
                .body("limits", empty())
                .body("notLimited.id", hasItems("number-of-directors-free", "clinicians-in-any-seat"))
                .body("toBeJudged.id", hasItems("balance-of-skills", "size-that-works", "nobody-dominates"))
                .body("toBeJudged.id", not(hasItem("trust-type-variations")));
    }

    @Test
    void whatIsAskedForNamesThePostsThatMeetIt() {
        check("FOUNDATION_TRUST", with(DEPENDENT))
                .body(
                        "demands.rule.id",
                        contains(
                                "chief-executive",
                                "chief-financial-officer",
                                "doctor-or-dentist",
                                "nurse-or-midwife",
                                "half-independent",
                                "clinical-non-executive"))
                .body("demands.kept", contains(true, true, true, true, false, false))
                .body("demands[2].posts", contains("Medical Director"))
                .body("demands[4].posts", empty());
        check("NHS_TRUST", with(DEPENDENT)).body("demands.rule.id", hasSize(4));
    }

    @Test
    void whoAloneIsEverythingIsNamed() {
        Map<String, Object> everything = Map.of(
                "post",
                "Chief Executive",
                "seat",
                "EXECUTIVE",
                "offices",
                List.of("CHIEF_EXECUTIVE", "CHIEF_FINANCIAL_OFFICER"),
                "registrations",
                List.of("DOCTOR", "NURSE"));
        check("NHS_TRUST", List.of(everything))
                .body("kept", equalTo(true))
                .body("combinations.post", contains("Chief Executive"))
                .body(
                        "combinations[0].rules",
                        contains(
                                "chief-executive", "chief-financial-officer", "doctor-or-dentist", "nurse-or-midwife"));
        check("NHS_TRUST", with(everything)).body("combinations", empty());
        check("NHS_TRUST", with(DEPENDENT)).body("combinations", empty());
    }

    @Test
    void whoHasNoSeatAndWhatNobodyHoldsIsNotCounted() {
        check(
                        "FOUNDATION_TRUST",
                        List.of(
                                Map.of("post", "Chair", "seat", "CHAIR", "independent", true),
                                Map.of(
                                        "post",
                                        "Chief Executive",
                                        "seat",
                                        "EXECUTIVE",
                                        "vacant",
                                        true,
                                        "offices",
                                        List.of("CHIEF_EXECUTIVE")),
                                Map.of(
                                        "post",
                                        "Chief Nurse",
                                        "seat",
                                        "IN_ATTENDANCE",
                                        "registrations",
                                        List.of("NURSE")),
                                Map.of("post", "Second seat", "seat", "NON_EXECUTIVE", "vacant", true)))
                .statusCode(200)
                .body("notCounted", contains("Chair", "Chief Executive", "Chief Nurse", "Second seat"))
                .body("counts.directors", equalTo(0))
                .body("breaches.rule.id", hasItems("chief-executive", "nurse-or-midwife", "half-independent"));
    }

    @Test
    void nonsenseIsRefusedWithEverythingThatIsWrong() {
        check(
                        "NHS_TRUST",
                        List.of(
                                Map.of("post", " ", "seat", "EXECUTIVE"),
                                Map.of(
                                        "post",
                                        "Nurse",
                                        "seat",
                                        "EXECUTIVE",
                                        "offices",
                                        List.of("CHIEF_EXECUTIVE", "CHIEF_EXECUTIVE", "CHIEF_EXECUTIVE"))))
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("directors[0].post", "directors[1].offices"));
        check(
                        "NHS_TRUST",
                        List.of(
                                Map.of(
                                        "post",
                                        "Nurse",
                                        "seat",
                                        "EXECUTIVE",
                                        "registrations",
                                        List.of("NURSE"),
                                        "clinicalBackground",
                                        false),
                                Map.of(
                                        "post",
                                        "Empty",
                                        "seat",
                                        "EXECUTIVE",
                                        "vacant",
                                        true,
                                        "registrations",
                                        List.of("DOCTOR")),
                                Map.of(
                                        "post",
                                        "Guest",
                                        "seat",
                                        "IN_ATTENDANCE",
                                        "offices",
                                        List.of("CHIEF_EXECUTIVE"))))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "directors[0].clinicalBackground", "directors[1].vacant", "directors[2].offices"));
        check("AMBULANCE_TRUST", List.of()).statusCode(400);
        check("NHS_TRUST", Collections.nCopies(101, DEPENDENT)).statusCode(400);
    }

    @Test
    void anEmptyBoardIsCheckedToo() {
        check("NHS_TRUST", List.of())
                .statusCode(200)
                .body(
                        "breaches.rule.id",
                        containsInAnyOrder(
                                "chief-executive", "chief-financial-officer", "doctor-or-dentist", "nurse-or-midwife"));
    }

    @Test
    void aBoardThatContradictsItselfIsToldEverythingAtOnce() {
        check(
                        "NHS_TRUST",
                        List.of(
                                Map.of("post", "Chair", "seat", "CHAIR", "offices", List.of("CHIEF_EXECUTIVE")),
                                Map.of("post", "Other chair", "seat", "CHAIR"),
                                Map.of("post", "Non-executive", "seat", "NON_EXECUTIVE"),
                                Map.of("post", "Chief Nurse", "seat", "EXECUTIVE", "independent", true)))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "directors[0].offices",
                                "directors[1].seat",
                                "directors[2].independent",
                                "directors[3].independent"));
    }

    @Test
    void whatIsMissingIsToldAtOnce() {
        given().spec(reader())
                .contentType(ContentType.JSON)
                .body(Map.of("directors", List.of(Map.of("post", "a\nb"))))
                .post(CHECKS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("body", "directors[0].post", "directors[0].seat"));
    }

    @Test
    void aProfessionOrFieldThatNobodyKnowsIsRefused() {
        check("NHS_TRUST", List.of(Map.of("post", "P", "seat", "EXECUTIVE", "registrations", List.of("ASTROLOGER"))))
                .statusCode(400);
        check("NHS_TRUST", List.of(Map.of("post", "P", "seat", "EXECUTIVE", "name", "Ann")))
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/CLFA/versions/2018/board-checks", "/CLFB/versions/2019/board-checks"})
    void anotherFrameworkIsNotFound(String path) {
        post(FRAMEWORKS + path, "NHS_TRUST", List.of()).statusCode(404);
    }

    @Test
    void aFrameworkWithoutBoardRulesSaysSo() {
        post(FRAMEWORKS + "/FCL/versions/2025/board-checks", "NHS_TRUST", List.of())
                .statusCode(422)
                .body("type", equalTo("/problems/no-board-rules"));
    }

    @Test
    void nobodyChecksWithoutAToken() {
        given().contentType(ContentType.JSON)
                .body(Map.of("body", "NHS_TRUST", "directors", List.of()))
                .post(CHECKS)
                .then()
                .statusCode(401);
    }

    @Test
    void aSystemThatMayReadMayAsk() {
        Stream.of("centre:read", "centre:write").forEach(scope -> given().auth()
                .oauth2(Tokens.of(Roles.PROVIDER_SYSTEM).scope(scope).token())
                .contentType(ContentType.JSON)
                .body(Map.of("body", "NHS_TRUST", "directors", List.of()))
                .post(CHECKS)
                .then()
                .statusCode(scope.equals("centre:read") ? 200 : 403));
    }

    private static List<Map<String, Object>> with(Map<String, Object> another) {
        List<Map<String, Object>> all = new ArrayList<>(EXECUTIVES);
        all.add(another);
        return all;
    }

    private static ValidatableResponse check(String body, List<Map<String, Object>> directors) {
        return post(CHECKS, body, directors);
    }

    private static ValidatableResponse post(String path, String body, List<Map<String, Object>> directors) {
        return reader().contentType(ContentType.JSON)
                .body(Map.of("body", body, "directors", directors))
                .post(path)
                .then();
    }
}
