package org.assessmentcentre.catalogue.verbs;

import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@CatalogueTest
class VerbsTest {

    private static final String VERSION = "/catalogue/v1/qualifications/8431/versions/2.0";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void everyVerbOfTheDiplomaSaysWhatItDemandsAndWhereItIsUsed() {
        reader().get(VERSION + "/command-verbs")
                .then()
                .statusCode(200)
                .body("verbs", hasSize(15))
                .body("verbs.meaning", everyItem(notNullValue()))
                .body("verbs.level", everyItem(notNullValue()))
                .body("verbs.criteria.flatten().size()", equalTo(46))
                .body("verbs[0].level", equalTo(1))
                .body("verbs[14].level", equalTo(5))
                .body("verbs.find { it.verb == 'Evaluate' }.demand", equalTo("JUDGE"))
                .body("verbs.find { it.verb == 'Evaluate' }.meaning", containsString("not enough"))
                .body("verbs.find { it.verb == 'Describe' }.criteria", hasItems("8431-701-AC1.1"));
    }

    @Test
    void hoursAddUp() {
        reader().get(VERSION + "/hours")
                .then()
                .statusCode(200)
                .body("guidedLearning", equalTo(547))
                .body("independentStudy", equalTo(454))
                .body("totalQualificationTime", equalTo(1001))
                .body("tutorialWithinGuidedLearning", equalTo(8))
                .body("units.guidedLearning.sum()", equalTo(547));
    }

    @Test
    void aVersionThatIsNotThereHasNeither() {
        reader().get("/catalogue/v1/qualifications/8431/versions/9.9/command-verbs")
                .then()
                .statusCode(404);
        reader().get("/catalogue/v1/qualifications/8431/versions/9.9/hours")
                .then()
                .statusCode(404);
    }
}
