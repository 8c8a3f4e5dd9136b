package org.assessmentcentre.portfolio.learner;

import static org.assertj.core.api.Assertions.assertThat;

import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedNameTest {

    @ParameterizedTest
    @CsvSource({
        "Alex Rowan, alex rowan",
        "Alex Rowan, ALEX   ROWAN",
        "Alex Rowan-Hill, Alex Rowan Hill",
        "Zoe\u0308 O’Connor, Zoë O'Connor",
        "李 明, 李明",
    })
    void theRegisteredNameSigns(String registered, String signed) {
        assertThat(holds(signed, registered)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Alex Rowan, Alex", "Alex Rowan, Rowan Alex", "Zoë Rowan, Zoe Rowan", "Alex Rowan, -", "李明, 李"})
    void anotherNameDoesNot(String registered, String signed) {
        assertThat(holds(signed, registered)).isFalse();
    }

    @Test
    void anAbsentNameIsNotedOnce() {
        Violations found = new Violations();
        SignedName.check(found, " ", "Alex Rowan");
        assertThat(found.all()).extracting(Violation::field).containsExactly("signedName");
    }

    private static boolean holds(String signed, String registered) {
        Violations found = new Violations();
        SignedName.check(found, signed, registered);
        return found.none();
    }
}
