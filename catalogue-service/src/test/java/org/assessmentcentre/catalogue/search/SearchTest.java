package org.assessmentcentre.catalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class SearchTest {

    private static final String CRITERIA = "/catalogue/v1/criteria";
    private static final String OF_8431 = CRITERIA + "?qualification=8431";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void withoutAFilterTheyComeInTheHandbooksOrder() {
        assertThat(refs(OF_8431 + "&limit=200"))
                .containsExactlyElementsOf(
                        Sources.qualification().criteria().map(Criterion::ref).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ksb=S12 | 8431-706-AC2.1,8431-706-AC2.2,8431-706-AC2.3",
                "unit=8431-705&verb=critically evaluate | 8431-705-AC2.1",
                "learningOutcome=8431-701-LO2 | 8431-701-AC2.1,8431-701-AC2.2",
                "learningOutcome=701-LO2 | 8431-701-AC2.1,8431-701-AC2.2",
                "unit=706&ksb=S12 | 8431-706-AC2.1,8431-706-AC2.2,8431-706-AC2.3",
                "unit=706&language=en&verb=Analyse | 8431-706-AC1.1",
                "unit=706&language=cy | ",
                "requirementKind=REFERENCE | 8431-704-AC1.3",
                "subject=emotional-intelligence | 8431-700-AC2.2,8431-701-AC2.2,8431-702-AC2.1,8431-704-AC1.1",
                "subject=emotional-intelligence&unit=8431-702 | 8431-702-AC2.1",
                "ksb=S12&verb=Describe | "
            })
    void theyAreFilteredByEverythingGiven(String query, String expected) {
        assertThat(refs(OF_8431 + "&" + query.strip()))
                .isEqualTo(expected == null ? List.of() : List.of(expected.split(",", -1)));
    }

    @Test
    void aDescriptorFindsItsAppendixBCriteria() {
        assertThat(refs(OF_8431 + "&descriptor=PGD1"))
                .containsExactlyInAnyOrderElementsOf(
                        Sources.qualification().mapping().descriptors().get("PGD1"));
    }

    @Test
    void wordsAreFoundInTheirOtherFormsAndTheBestFitComesFirst() {
        reader().queryParam("q", "overseeing procurement")
                .get(OF_8431)
                .then()
                .statusCode(200)
                .body("items[0].ref", equalTo("8431-706-AC2.1"))
                .body("items[0].ksbs", contains("S12"))
                .body("items[0].unit", equalTo("8431-706"))
                .body("items[0].requirementKinds", hasItem("DEMONSTRATE"));
    }

    @Test
    void aMisspeltWordIsFoundByItsTrigrams() {
        reader().queryParam("q", "procurment")
                .get(OF_8431)
                .then()
                .statusCode(200)
                .body("items.ref", hasItem("8431-706-AC2.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oversess suply", "\"suply chain\" oversess", "oversess suply -tenacitty", "oversese spuply"})
    void eachMisspeltWordIsMendedWhereverItStands(String words) {
        reader().queryParam("q", words)
                .get(OF_8431)
                .then()
                .statusCode(200)
                .body("items[0].ref", equalTo("8431-706-AC2.2"));
    }

    @Test
    void depthIsSearchedToo() {
        reader().queryParam("q", "\"Net Carbon Zero\"")
                .get(OF_8431)
                .then()
                .statusCode(200)
                .body("items.ref", contains("8431-702-AC1.2"));
    }

    @Test
    void wordsThatStandNowhereFindNothing() {
        reader().queryParam("q", "xylophone quartet")
                .get(OF_8431)
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void theVersionsInForceAreSearchedUnlessOneIsNamed() {
        assertThat(publish("8431-1.0").statusCode()).isIn(201, 409);
        reader().get(OF_8431 + "&unit=8431-702").then().body("items.version", everyItem(equalTo("2.0")));
        reader().queryParam("q", "Carbon")
                .get(OF_8431 + "&version=1.0")
                .then()
                .statusCode(200)
                .body("items.ref", not(hasItem("8431-702-AC1.2")));
        reader().get(OF_8431 + "&version=1.0&unit=8431-702").then().body("items.version", everyItem(equalTo("1.0")));
    }

    @Test
    void theyComeInPagesThatKeepTheirOrder() {
        List<String> inPages = new ArrayList<>();
        String after = null;
        do {
            var page = reader().queryParam("q", "strategy or stakeholders").queryParam("limit", 3);
            if (after != null) {
                page.queryParam("after", after);
            }
            Response answer = page.get(OF_8431).then().statusCode(200).extract().response();
            inPages.addAll(answer.jsonPath().getList("items.ref"));
            after = answer.jsonPath().getString("next");
        } while (after != null);
        assertThat(inPages)
                .hasSizeGreaterThan(6)
                .doesNotHaveDuplicates()
                .isEqualTo(reader().queryParam("q", "strategy or stakeholders")
                        .queryParam("limit", 200)
                        .get(OF_8431)
                        .jsonPath()
                        .getList("items.ref"));
    }

    @Test
    void aCursorIsGoodForItsOwnSearchOnly() {
        String next = reader().get(OF_8431 + "&limit=2").jsonPath().getString("next");
        reader().get(OF_8431 + "&limit=2&ksb=K10&after=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        reader().queryParam("requirementKind", "SOME")
                .queryParam("ksb", "K".repeat(41))
                .queryParam("q", "a\u0000b")
                .queryParam("unit", "7\u200b06")
                .queryParam("language", "english!")
                .queryParam("wording", "theirs")
                .get(CRITERIA)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems("requirementKind", "ksb", "q", "unit", "language", "wording"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table criterion_entry; --", "\"", "a & | ! (", "%", "<->", "-"})
    void strangeWordsAreOnlyWords(String words) {
        reader().queryParam("q", words).get(CRITERIA).then().statusCode(200);
    }

    private static List<String> refs(String path) {
        return reader().get(path).then().statusCode(200).extract().jsonPath().getList("items.ref");
    }
}
