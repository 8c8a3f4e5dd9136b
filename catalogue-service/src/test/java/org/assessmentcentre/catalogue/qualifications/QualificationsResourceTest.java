package org.assessmentcentre.catalogue.qualifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class QualificationsResourceTest {

    private static final String QUALIFICATIONS = "/catalogue/v1/qualifications";
    private static final String VERSION = QUALIFICATIONS + "/8431/versions/2.0";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void publishedQualificationsAreListed() {
        reader().get(QUALIFICATIONS)
                .then()
                .statusCode(200)
                .body("items.code", hasItem("8431"))
                .body("items.find { it.code == '8431' }.versions", hasItem("2.0"))
                .body(
                        "items.find { it.code == '8431' }.title",
                        equalTo("City & Guilds Level 7 Diploma for Senior Leaders"));
    }

    @Test
    void versionsOfAQualificationAreListed() {
        reader().get(QUALIFICATIONS + "/8431/versions")
                .then()
                .statusCode(200)
                .body("items.find { it.version == '2.0' }.deliveryFrom", equalTo("2021-09-01"))
                .body("items.find { it.version == '2.0' }.effectiveFrom", equalTo("2022-02-01"))
                .body("items.find { it.version == '2.0' }.current", equalTo(true))
                .body("items.find { it.version == '2.0' }.publishedAt", notNullValue());
    }

    @Test
    void aVersionIsThePackageAndItsTime() throws IOException {
        String body = reader().get(VERSION).then().statusCode(200).extract().asString();
        ObjectNode version = (ObjectNode) new ObjectMapper().readTree(body);
        assertThat(version.remove("publishedAt")).isNotNull();
        assertThat(version).isEqualTo(Sources.tree("8431-2.0"));
    }

    @Test
    void theMappingStandsInTheStandardsOrder() {
        assertThat(reader().get(VERSION).jsonPath().getMap("mapping.ksbs").keySet())
                .hasSize(47)
                .startsWith("K1", "K2", "K3")
                .endsWith("B4", "B5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/units/700", "/criteria/8431-700-AC1.1", "/mapping?ksb=K10"})
    void whoHasAVersionNeedNotFetchItAgain(String part) {
        String tag =
                reader().get(VERSION + part).then().statusCode(200).extract().header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        String again = reader().header("If-None-Match", "\"other\", W/" + tag)
                .get(VERSION + part)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .extract()
                .asString();
        assertThat(again).isEmpty();
        reader().header("If-None-Match", "\"other\"").get(VERSION + part).then().statusCode(200);
    }

    @Test
    void unitsAreListed() {
        reader().get(VERSION + "/units")
                .then()
                .statusCode(200)
                .body("items.number", contains("700", "701", "702", "703", "704", "705", "706"))
                .body("items.glh", contains(182, 55, 89, 95, 46, 47, 33))
                .body("items.criteria", contains(12, 6, 6, 8, 5, 4, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "700, 4500, 4050, 4950, 30",
        "701, 3000, 2700, 3300, 20",
        "702, 5000, 4500, 5500, 35",
        "703, 3500, 3150, 3850, 20",
        "704, 3000, 2700, 3300, 20",
        "705, 3000, 2700, 3300, 20",
        "706, 2500, 2250, 2750, 20"
    })
    void aUnitHasItsBriefWithTheRangeOfWords(String number, int words, int from, int to, int minutes) {
        reader().get(VERSION + "/units/" + number)
                .then()
                .statusCode(200)
                .body("ref", equalTo("8431-" + number))
                .body("assignmentBrief.words", equalTo(words))
                .body("assignmentBrief.tolerancePercent", equalTo(10))
                .body("assignmentBrief.wordsFrom", equalTo(from))
                .body("assignmentBrief.wordsTo", equalTo(to))
                .body("assignmentBrief.presentationMinutes", equalTo(minutes))
                .body("assignmentBrief.discussionMinutes", equalTo(minutes))
                .body("assignmentBrief.tasks.size()", greaterThan(2))
                .body("delivery.size()", equalTo(2))
                .body("suggestedEvidence.size()", greaterThan(2))
                .body("resources.size()", greaterThan(2))
                .body("learningOutcomes.criteria.flatten().size()", notNullValue());
    }

    @Test
    void aCriterionShowsWhatItAsksForAndItsMappingBothWays() {
        reader().get(VERSION + "/criteria/8431-700-AC1.2")
                .then()
                .statusCode(200)
                .body("ref", equalTo("8431-700-AC1.2"))
                .body("unit", equalTo("8431-700"))
                .body("learningOutcome", equalTo("8431-700-LO1"))
                .body("verb", equalTo("Analyse"))
                .body("ksbs", contains("K10"))
                .body("topics[0].topics.text", hasItem("Empowerment built on trust"))
                .body("depth", hasItem(endsWith(": Empowerment built on trust")))
                .body("subjects", hasItems("culture", "collaborative-working-thinking"))
                .body("requirements.ref", contains("8431-700-AC1.2-R1", "8431-700-AC1.2-R2"))
                .body("requirements.kind", contains("ALL_OF", "AT_LEAST"))
                .body("requirements[1].count", equalTo(1))
                .body("mapping.ksbs.code", contains("K10"))
                .body("mapping.ksbs[0].criteria", contains("8431-700-AC1.1", "8431-700-AC1.2"))
                .body("mapping.descriptors.code", contains("PGD1"))
                .body("mapping.descriptors[0].criteria", contains("8431-700-AC1.2", "8431-700-AC1.5"));
    }

    @Test
    void theCriterionWithoutKsbIsMappedByItsDescriptor() {
        reader().get(VERSION + "/criteria/8431-700-AC1.5")
                .then()
                .statusCode(200)
                .body("ksbs", empty())
                .body("passDescriptor", equalTo(true))
                .body("mapping.ksbs", empty())
                .body("mapping.descriptors.code", contains("PGD1"));
    }

    @Test
    void theWholeMappingHasEveryCodeAndCriterion() {
        reader().get(VERSION + "/mapping")
                .then()
                .statusCode(200)
                .body("criteria", hasSize(46))
                .body("ksbs", hasSize(47))
                .body("descriptors", hasSize(19))
                .body("descriptors[0].code", equalTo("PGD1"))
                .body("descriptors[18].code", equalTo("PGD19"));
    }

    @Test
    void theMappingReadsFromAKsb() {
        reader().get(VERSION + "/mapping?ksb=S4.1")
                .then()
                .statusCode(200)
                .body("ksbs.code", contains("S4.1"))
                .body("ksbs[0].criteria", contains("8431-702-AC2.1", "8431-702-AC2.2"))
                .body("criteria.criterion", contains("8431-702-AC2.1", "8431-702-AC2.2"))
                .body("criteria.ksbs", everyItem(hasItems("K4", "S4.1")))
                .body("descriptors.code", contains("PGD7"));
    }

    @Test
    void theMappingReadsFromADescriptor() {
        reader().get(VERSION + "/mapping?descriptor=PGD5")
                .then()
                .statusCode(200)
                .body("descriptors.code", contains("PGD5"))
                .body("criteria.criterion", contains("8431-701-AC1.4"))
                .body("ksbs.code", contains("K14", "K16", "S19"))
                .body("ksbs[0].criteria", contains("8431-701-AC1.1", "8431-701-AC1.4"));
    }

    @Test
    void theMappingReadsFromACriterion() {
        reader().get(VERSION + "/mapping?criterion=8431-700-AC1.5")
                .then()
                .statusCode(200)
                .body("criteria", hasSize(1))
                .body("criteria[0].ksbs", empty())
                .body("criteria[0].descriptors", contains("PGD1"))
                .body("ksbs", empty())
                .body("descriptors.code", contains("PGD1"));
    }

    @Test
    void filtersTogetherMustAllMatch() {
        reader().get(VERSION + "/mapping?ksb=K10&descriptor=PGD1")
                .then()
                .statusCode(200)
                .body("criteria.criterion", contains("8431-700-AC1.2"));
        reader().get(VERSION + "/mapping?ksb=K1&criterion=8431-700-AC1.2")
                .then()
                .statusCode(200)
                .body("criteria", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/9999/versions",
                "/9999/versions/2.0",
                "/8431/versions/0.9",
                "/8431/versions/0.9/units",
                "/8431/versions/2.0/units/707",
                "/8431/versions/2.0/units/8431-700",
                "/8431/versions/2.0/criteria/8431-700-AC1.6",
                "/8431/versions/2.0/criteria/AC1.1",
                "/8431/versions/2.0/mapping?ksb=K21",
                "/8431/versions/2.0/mapping?ksb=S4",
                "/8431/versions/2.0/mapping?descriptor=PGD20",
                "/8431/versions/2.0/mapping?criterion=AC1.1"
            })
    void whatIsNotThereIsNotFound(String path) {
        reader().get(QUALIFICATIONS + path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
    }
}
