package org.assessmentcentre.catalogue.questions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class QuestionsResourceTest {

    private static final String QUESTIONS = "/catalogue/v1/questions";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FCL-2025", "CLFA-2019"})
    void everyQuestionOfAFrameworkIsInTheBankInItsOrder(String name) {
        Framework framework = Sources.document(name, Framework.class);
        assertThat(refs("framework=" + framework.code() + "&limit=200"))
                .isNotEmpty()
                .containsExactlyElementsOf(framework
                        .allItems()
                        .filter(item -> item.type() == Type.KEY_QUESTION)
                        .map(FrameworkItem::ref)
                        .toList());
    }

    @Test
    void aQuestionSaysWhereItComesFromWhatItRevealsAndWhatItServes() {
        reader().get(QUESTIONS + "?framework=FCL&level=Future&theme=visibility")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].ref", equalTo("FCL-L1-Q3"))
                .body("items[0].version", equalTo("2025"))
                .body("items[0].level.ref", equalTo("FCL-L1"))
                .body("items[0].theme.ref", equalTo("FCL-L1-T3"))
                .body("items[0].reveals", equalTo("How reachable the leader stays when pressure is high"))
                .body("items[0].uses", hasItem("preceptorship"))
                .body("items[0].examples", empty());
    }

    @Test
    void aFrameworkThatOnlyDescribesIsAskedForItsIndicators() {
        assertThat(refs("framework=NHS-LF&limit=200")).hasSize(88);
        assertThat(refs("framework=NHS-LF&level=NHS-LF-S4&limit=200")).hasSize(28);
        assertThat(refs("theme=NHS-LF-D7"))
                .containsExactly("NHS-LF-D7-E1-S4", "NHS-LF-D7-E2-S4", "NHS-LF-D7-E3-S4", "NHS-LF-D7-E4-S4");
        reader().get(QUESTIONS + "?framework=NHS-LF&level=stage 1&theme=managing yourself")
                .then()
                .statusCode(200)
                .body("items.ref", contains("NHS-LF-D1-E2-S1"))
                .body("items[0].derived", equalTo(true))
                .body("items[0].question", startsWith("What in your work shows this? "))
                .body(
                        "items[0].reveals",
                        equalTo("Organises their own work around what others need and hold important"))
                .body("items[0].uses", hasItem("appraisal"));
        reader().get(QUESTIONS + "?framework=FCL&limit=200").then().body("items.derived", everyItem(equalTo(false)));
    }

    @Test
    void whereAFrameworkSaysNothingOfWhatIsRevealedItHasExamplesOfWhatToDo() {
        reader().get(QUESTIONS + "?theme=CLFA-T5&limit=1")
                .then()
                .statusCode(200)
                .body("items[0].reveals", nullValue())
                .body("items[0].level", nullValue())
                .body("items[0].examples", hasSize(4));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "level=FCL-L2 | FCL-L2-Q1,FCL-L2-Q3,FCL-L2-Q2",
                "framework=FCL&level=aspiring&use=governance | FCL-L2-Q3",
                "framework=FCL&use=preceptorship | FCL-L1-Q2,FCL-L1-Q3,FCL-L1-Q1",
                "framework=CLFA&theme=practical levers | CLFA-T4-Q1,CLFA-T4-Q2,CLFA-T4-Q3",
                "framework=FCL&theme=Credibility | FCL-L3-Q1,FCL-L3-Q3",
                "framework=CLFA&level=Future | "
            })
    void theyAreFilteredByEverythingGiven(String query, String expected) {
        assertThat(refs(query)).isEqualTo(expected == null ? List.of() : List.of(expected.split(",", -1)));
    }

    @Test
    void wordsAreFoundInTheQuestionAndInWhatStandsUnderIt() {
        assertThat(refs("framework=CLFA&q=Schwartz")).containsExactly("CLFA-T1-Q5");
        assertThat(refs("framework=CLFA&q=profession mix")).contains("CLFA-T5-Q3");
    }

    @Test
    void aUseFindsQuestionsOfEveryFramework() {
        reader().get(QUESTIONS + "?use=appraisal&limit=200")
                .then()
                .statusCode(200)
                .body("items.framework", hasItems("FCL", "CLFA"))
                .body("items.uses", everyItem(hasItem("appraisal")));
    }

    @Test
    void theyComeInPagesThatKeepTheirOrder() {
        List<String> inPages = new ArrayList<>();
        String after = null;
        do {
            var page = reader().queryParam("limit", 5).queryParam("framework", "CLFA");
            if (after != null) {
                page.queryParam("after", after);
            }
            Response answer =
                    page.get(QUESTIONS).then().statusCode(200).extract().response();
            inPages.addAll(answer.jsonPath().getList("items.ref"));
            after = answer.jsonPath().getString("next");
        } while (after != null);
        assertThat(inPages).hasSize(17).isEqualTo(refs("framework=CLFA&limit=200"));
    }

    @Test
    void aCursorIsGoodForItsOwnListOnly() {
        String next =
                reader().get(QUESTIONS + "?framework=CLFA&limit=2").jsonPath().getString("next");
        reader().get(QUESTIONS + "?framework=FCL&limit=2&after=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        reader().queryParam("q", "a\u0000b")
                .queryParam("use", "u".repeat(61))
                .queryParam("level", "l".repeat(101))
                .get(QUESTIONS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("q", "use", "level"));
    }

    @Test
    void whatNoQuestionHasIsAProblemThatNamesWhatTheyHave() {
        reader().get(QUESTIONS + "?level=Retired&theme=Gardening&use=wedding")
                .then()
                .statusCode(400)
                .body("violations.field", contains("level", "theme", "use"))
                .body("violations[0].message", containsString("Advanced, Aspiring, Emerging, Future"))
                .body("violations[1].message", containsString("Visibility"))
                .body("violations[2].message", containsString("appraisal"));
        reader().get(QUESTIONS + "?framework=NOPE")
                .then()
                .statusCode(400)
                .body("violations.field", contains("framework"))
                .body("violations[0].message", allOf(containsString("CLFA"), containsString("NHS-LF")));
        reader().get(QUESTIONS + "?framework=FCL&version=2024")
                .then()
                .statusCode(400)
                .body("violations.field", contains("version"))
                .body("violations[0].message", containsString("FCL 2025"));
    }

    @Test
    void questionsInAnotherLanguageAreNone() {
        reader().get(QUESTIONS + "?framework=FCL&language=en&limit=1").then().body("items", hasSize(1));
        reader().get(QUESTIONS + "?framework=FCL&language=cy")
                .then()
                .statusCode(200)
                .body("items", empty());
        assertThat(refs("framework=FCL&wording=official")).isEmpty();
    }

    @Test
    void misspeltWordsAreMended() {
        assertThat(refs("q=profesion mixx")).contains("CLFA-T5-Q3");
    }

    @Test
    void nobodyReadsThemWithoutAToken() {
        given().get(QUESTIONS).then().statusCode(401);
    }

    @Test
    void aLevelWithoutProgrammesHasNoneAndSaysSo() {
        String items = "/catalogue/v1/frameworks/FCL/versions/2025/items";
        Stream.of("DEVELOPMENT_NEED", "PROGRAMME").forEach(type -> {
            reader().get(items + "?level=FCL-L1&type=" + type)
                    .then()
                    .statusCode(200)
                    .body("items", empty());
            reader().get(items + "?level=FCL-L2&type=" + type)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(3));
        });
        reader().get("/catalogue/v1/frameworks/FCL/versions/2025")
                .then()
                .body("levels.find { it.ref == 'FCL-L1' }.none", contains("DEVELOPMENT_NEED", "PROGRAMME"));
    }

    private static List<String> refs(String query) {
        return reader().get(QUESTIONS + "?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.ref");
    }
}
