package org.assessmentcentre.catalogue.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.testing.Editor.reader;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@CatalogueTest
class AssessmentPlansResourceTest {

    private static final String PLANS = "/catalogue/v1/assessment-plans";

    @BeforeEach
    void published() {
        Editor.publishReal();
    }

    @Test
    void aPlanIsThePackageAndItsTime() throws IOException {
        String body = reader().get(PLANS + "/ST0480/AP03")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        ObjectNode plan = (ObjectNode) new ObjectMapper().readTree(body);
        assertThat(plan.remove("publishedAt")).isNotNull();
        assertThat(plan).isEqualTo(Sources.tree("ST0480-AP03"));
    }

    @Test
    void whoHasAPlanNeedNotFetchItAgain() {
        String tag = reader().get(PLANS + "/ST0480/AP03").header("ETag");
        reader().header("If-None-Match", tag).get(PLANS + "/ST0480/AP03").then().statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ST0480/AP04", "/ST0481/AP03", "/ST0480/1.2"})
    void anotherPlanIsNotFound(String path) {
        reader().get(PLANS + path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
