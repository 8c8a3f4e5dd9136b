package org.assessmentcentre.reporting;

import org.assessmentcentre.kit.testing.OpenApiFile;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.junit.jupiter.api.Test;

@ReportingTest
class OpenApiTest {

    @Test
    void thePublishedDocumentIsCurrent() {
        OpenApiFile.assertCurrent("reporting-service");
    }
}
