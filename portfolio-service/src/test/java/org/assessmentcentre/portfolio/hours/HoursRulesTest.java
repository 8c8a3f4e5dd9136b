package org.assessmentcentre.portfolio.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursRulesTest {

    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void minutesAreOfOneDay() {
        assertThat(fields(START, 1, "Workshop")).isEmpty();
        assertThat(fields(TODAY, 1_440, "Workshop")).isEmpty();
        assertThat(fields(TODAY, 0, "Workshop")).containsExactly("minutes");
        assertThat(fields(TODAY, 1_441, "Workshop")).containsExactly("minutes");
    }

    @Test
    void aDayHasTwentyFourHours() {
        HoursRequest half = new HoursRequest(TODAY, 720, "Workshop");
        assertThat(HoursRules.check(half, START, TODAY, day -> 720).none()).isTrue();
        assertThat(HoursRules.check(half, START, TODAY, day -> 721).all())
                .extracting(Violation::field)
                .containsExactly("minutes");
    }

    @Test
    void theDayIsOnProgramme() {
        assertThat(fields(START.minusDays(1), 60, "Workshop")).containsExactly("on");
        assertThat(fields(TODAY.plusDays(1), 60, "Workshop")).containsExactly("on");
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        assertThat(fields(null, null, null)).containsExactly("on", "minutes", "activity");
    }

    private static List<String> fields(@Nullable LocalDate on, @Nullable Integer minutes, @Nullable String activity) {
        return HoursRules.check(new HoursRequest(on, minutes, activity), START, TODAY, day -> 0).all().stream()
                .map(Violation::field)
                .toList();
    }
}
