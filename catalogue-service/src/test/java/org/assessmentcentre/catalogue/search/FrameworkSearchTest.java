package org.assessmentcentre.catalogue.search;

import static io.restassured.RestAssured.given;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&version=1999")
                .then()
                .body("items", empty());
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&use=appraisal")
                .then()
                .body("items", hasSize(7));
    }

    @Test
    void aLanguageTakesItsKindsInAndOthersOut() {
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&language=EN").then().body("items", hasSize(7));
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&language=en-GB")
                .then()
                .body("items", empty());
        reader().get(ITEMS + "&framework=NHS-LF&type=DOMAIN&language=cy").then().body("items", empty());
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
