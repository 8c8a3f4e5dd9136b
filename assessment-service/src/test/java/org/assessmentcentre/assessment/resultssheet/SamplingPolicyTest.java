package org.assessmentcentre.assessment.resultssheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.Map;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.assessment.assessments.UnitAttempt;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.junit.jupiter.api.Test;

@AssessmentTest
class SamplingPolicyTest {

    @Inject
    Database database;

    /** A policy of another kind than the one that is built in. */
    private static final class SamplesNothing extends SamplesEverything {

        @Override
        public boolean samples(UnitAttempt attempt, Outcome outcome) {
            return false;
        }
    }

    @Test
    void whatIsNotSampledWaitsAndIsNotHeld() {
        Scene scene = Scene.open();
        Member assessor = scene.hire("Amina", "ASSESSOR");
        Handed handed = Scene.passAll(assessor, scene.handInTo(assessor));
        QuarkusMock.installMockForType(new SamplesNothing(), SamplingPolicy.class);

        assessor.calls()
                .body("{}")
                .post(handed.path() + "/signature")
                .then()
                .statusCode(201)
                .body("status", equalTo("WAITING"));

        assertThat(database.types(handed.submission().learner().toString()))
                .endsWith("assessment.results-sheet-signed.v1");
        scene.hire("Ivo", "IQA")
                .calls()
                .body(Map.of("verdict", "AGREED", "comment", "Not asked for."))
                .post(handed.path() + "/quality-checks")
                .then()
                .statusCode(409)
                .body("assessmentStatus", equalTo("WAITING"));
    }
}
