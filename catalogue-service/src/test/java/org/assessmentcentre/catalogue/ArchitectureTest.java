package org.assessmentcentre.catalogue;

import org.assessmentcentre.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.check("org.assessmentcentre.catalogue");
    }
}
