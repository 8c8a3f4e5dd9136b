package org.assessmentcentre.reporting.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.assessmentcentre.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayAskedAboutTest {

    private static final Clock BEFORE_MIDNIGHT_UTC = Clock.fixed(Instant.parse("2026-07-31T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void todayIsTheDayInTheUnitedKingdom() {
        assertThat(DayAskedAbout.read(null, BEFORE_MIDNIGHT_UTC)).isEqualTo(LocalDate.parse("2026-08-01"));
    }

    @Test
    void aDayIsRead() {
        assertThat(DayAskedAbout.read("2025-02-11", BEFORE_MIDNIGHT_UTC)).isEqualTo(LocalDate.parse("2025-02-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-01-01", "2100-12-31"})
    void theFirstAndTheLastDayAreRead(String text) {
        assertThat(DayAskedAbout.read(text, BEFORE_MIDNIGHT_UTC)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0001-01-01", "1999-12-31", "2101-01-01", "9999-12-31"})
    void anAbsurdDayIsRefusedWithTheBounds(String text) {
        assertThatThrownBy(() -> DayAskedAbout.read(text, BEFORE_MIDNIGHT_UTC))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(
                                refusal.violations().getFirst().message())
                        .contains("from 2000-01-01 to 2100-12-31"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2025-2-11",
                "2025-02-30",
                "2025-13-01",
                "+10000-01-01",
                "-2025-01-01",
                "٢٠٢٥-٠٢-١١",
                "2025-02-11T00:00:00Z",
                " 2025-02-11"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> DayAskedAbout.read(text, BEFORE_MIDNIGHT_UTC)).isInstanceOf(Refusal.class);
    }
}
