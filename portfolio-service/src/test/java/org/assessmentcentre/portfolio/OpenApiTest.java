package org.assessmentcentre.portfolio;

import org.assessmentcentre.kit.testing.OpenApiFile;
import org.junit.jupiter.api.Test;

@HttpTest
class OpenApiTest {

    @Test
    void theDocumentIsCurrent() {
        OpenApiFile.assertCurrent("portfolio-service");
    }
}
