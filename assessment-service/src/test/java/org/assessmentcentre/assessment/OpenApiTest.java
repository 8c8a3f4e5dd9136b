package org.assessmentcentre.assessment;

import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.kit.testing.OpenApiFile;
import org.junit.jupiter.api.Test;

@AssessmentTest
class OpenApiTest {

    @Test
    void theCommittedDocumentIsWhatTheServiceServes() {
        OpenApiFile.assertCurrent("assessment-service");
    }
}
