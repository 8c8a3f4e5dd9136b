package org.assessmentcentre.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class FrameworkSearchTest {

    private static final String ITEMS = "/catalogue/v1/framework-items?limit=200";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void wordsAreFoundInTheirOtherFormsAndWhenMisspelt() {
        reader().queryParam("q", "bottleneck")
                .get(ITEMS)
                .then()
                .statusCode(200)
                .body("items[0].ref", equalTo("NHS-LF-D4-X2"));
        reader().queryParam("q", "tenacitty")
                .get(ITEMS + "&framework=NHS-LF")
                .then()
                .body("items.ref", hasItem("NHS-LF-D6-E4-B2"));
        reader().queryParam("q", "xylophone").get(ITEMS).then().body("items", empty());
    }

    @Test
    void theyAreFilteredByEverythingGiven() {
        reader().get(ITEMS + "&framework=NHS-LF&type=INDICATOR&level=NHS-LF-S4")
                .then()
                .body("items", hasSize(28))
                .body("items.level", everyItem(equalTo("NHS-LF-S4")));
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN")
                .then()
                .body(
                        "items.ref",
                        contains(
                                "NHS-LF-D1",
                                "NHS-LF-D2",
                                "NHS-LF-D3",
                                "NHS-LF-D4",
                                "NHS-LF-D5",
                                "NHS-LF-D6",
                                "NHS-LF-D7"));
        reader().get(ITEMS + "&framework=CLFA&level=FCL-L1").then().body("items", empty());
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&use=appraisal")
                .then()
                .body("items", hasSize(7));
    }

    @Test
    void aLanguageIsLookedUpByItsTag() {
        for (String language : List.of("EN", "en-GB", "en-US", "en-Latn-GB")) {
            reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&language=" + language)
                    .then()
                    .body("items", hasSize(7));
        }
        for (String language : List.of("cy", "enm", "cy-GB")) {
            reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&language=" + language)
                    .then()
                    .body("items", empty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework-items", "criteria", "questions", "search"})
    void whatIsInEnglishIsFoundByWhoReadsItsBritishKind(String list) {
        reader().queryParam("q", "stakeholdres")
                .get("/catalogue/v1/" + list + "?language=en-GB")
                .then()
                .statusCode(200)
                .body("items", not(empty()));
        reader().queryParam("q", "stakeholders")
                .get("/catalogue/v1/" + list + "?language=cy-GB")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void whatNoFrameworkHasIsAProblemThatNamesWhatTheyHave() {
        reader().get(ITEMS + "&framework=NHS-LF&version=1999&level=Future&use=wedding")
                .then()
                .statusCode(400)
                .body("violations.field", contains("version", "level", "use"))
                .body("violations[0].message", containsString("NHS-LF 2011"))
                .body("violations[1].message", containsString("FCL-L1 (Future)"))
                .body("violations[2].message", containsString("appraisal (Appraisal)"));
        reader().get(ITEMS + "&framework=NOPE")
                .then()
                .statusCode(400)
                .body("violations[0].message", allOf(containsString("CLFA"), containsString("NHS-LF")));
    }

    @Test
    void whoHasNoLicenceFindsNoOfficialWords() {
        reader().get(ITEMS + "&wording=official").then().statusCode(200).body("items", empty());
    }

    @Test
    void aPageLeadsToTheNext() {
        String page = "/catalogue/v1/framework-items?framework=NHS-LF&type=DOMAIN&limit=6";
        String next =
                reader().get(page).then().body("items", hasSize(6)).extract().path("next");
        reader().queryParam("after", next).get(page).then().body("items.ref", contains("NHS-LF-D7"));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        reader().get(ITEMS + "&language=1&wording=theirs")
                .then()
                .statusCode(400)
                .body("violations", hasSize(2));
        given().get(ITEMS).then().statusCode(401);
    }
}
