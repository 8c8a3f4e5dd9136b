package org.assessmentcentre.catalogue.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.publish;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class VersionDiffTest {

    private static final String QUALIFICATION = "/catalogue/v1/qualifications/8431";
    private static final String VERSIONS = QUALIFICATION + "/versions";

    @BeforeEach
    void bothVersionsArePublished() {
        Editor.publishReal();
        assertThat(publish("8431-1.0").statusCode()).isIn(201, 409);
    }

    @Test
    void theVersionsSayFromWhenToWhenAndWhichIsSynthetic() {
        reader().get(VERSIONS)
                .then()
                .statusCode(200)
                .body("items.version", contains("1.0", "2.0"))
                .body("items.deliveryFrom", contains("2021-09-01", "2021-09-01"))
                .body("items.effectiveFrom", contains("2021-09-01", "2022-02-01"))
                .body("items[0].effectiveUntil", equalTo("2022-01-31"))
                .body("items[0].synthetic", containsString("change log"))
                .body("items[1].effectiveUntil", nullValue())
                .body("items[1].synthetic", nullValue())
                .body("items.current", contains(false, true));
    }

    @Test
    void anEarlierVersionPublishedLaterDoesNotBecomeTheCurrentOne() {
        reader().get(QUALIFICATION).then().statusCode(200).body("version", equalTo("2.0"));
    }

    @Test
    void versionTwoChangedDepthInFiveCriteriaAndNoCriterionsText() {
        reader().get(VERSIONS + "/1.0/diff/2.0")
                .then()
                .statusCode(200)
                .body("impact", equalTo("WORDING_OR_DEPTH"))
                .body("criteriaThatNeedEvidence.size()", equalTo(0))
                .body(
                        "changes.ref",
                        contains(
                                "8431-702-AC1.2",
                                "8431-705-AC2.1",
                                "8431-706-AC2.1",
                                "8431-706-AC2.2",
                                "8431-706-AC2.3"))
                .body("changes.part.unique()", contains("DEPTH"))
                .body("changes.kind.unique()", contains("ADDED"))
                .body("changes.impact.unique()", contains("WORDING_OR_DEPTH"))
                .body("changes[0].after", equalTo("Sustainability and Net Carbon Zero by 2050"))
                .body("changes[0].before", nullValue())
                .body("changes[1].after", endsWith(": Sustainable approaches"));
    }

    @Test
    void theOtherWayRoundWhatWasAddedIsRemoved() {
        reader().get(VERSIONS + "/2.0/diff/1.0")
                .then()
                .statusCode(200)
                .body("changes.kind.unique()", contains("REMOVED"))
                .body("changes.size()", equalTo(5));
    }

    @Test
    void aVersionDoesNotDifferFromItself() {
        reader().get(VERSIONS + "/2.0/diff/2.0")
                .then()
                .statusCode(200)
                .body("impact", equalTo("NONE"))
                .body("changes.size()", equalTo(0));
    }

    @Test
    void whoHasTheDifferenceNeedNotFetchItAgain() {
        String tag = reader().get(VERSIONS + "/1.0/diff/2.0").header("ETag");
        reader().header("If-None-Match", tag)
                .get(VERSIONS + "/1.0/diff/2.0")
                .then()
                .statusCode(304);
        assertThat(reader().get(VERSIONS + "/2.0/diff/1.0").header("ETag")).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/1.0/diff/3.0", "/3.0/diff/1.0"})
    void aVersionThatIsNotThereIsNotFound(String path) {
        reader().get(VERSIONS + path).then().statusCode(404);
    }
}
