package org.assessmentcentre.portfolio.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2008-11-21, 18",
        "2026-11-20, 2008-11-21, 17",
        "2026-02-28, 2008-02-29, 17",
        "2026-03-01, 2008-02-29, 18",
        "2028-02-29, 2008-02-29, 20",
    })
    void yearsAreCompletedOnTheBirthday(LocalDate day, LocalDate dateOfBirth, int age) {
        assertThat(Ages.on(day, dateOfBirth)).isEqualTo(age);
    }
}
