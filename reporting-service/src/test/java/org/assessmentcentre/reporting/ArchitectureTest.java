package org.assessmentcentre.reporting;

import org.assessmentcentre.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theHouseRulesHold() {
        HouseRules.check("org.assessmentcentre.reporting");
    }
}
