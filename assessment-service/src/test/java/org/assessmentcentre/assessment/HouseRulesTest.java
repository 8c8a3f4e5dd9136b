package org.assessmentcentre.assessment;

import org.assessmentcentre.kit.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

    @Test
    void theServiceKeepsTheRulesOfTheHouse() {
        HouseRules.check("org.assessmentcentre.assessment");
    }
}
