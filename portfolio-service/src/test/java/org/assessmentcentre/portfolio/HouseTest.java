package org.assessmentcentre.portfolio;

import org.assessmentcentre.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void theRulesOfTheHouseHold() {
        HouseRules.check("org.assessmentcentre.portfolio");
    }
}
