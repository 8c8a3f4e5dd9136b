package org.assessmentcentre.portfolio.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampsTest {

    @ParameterizedTest
    @CsvSource({
        "00:04:00, 240",
        "PT4M, 240",
        "PT4M10S, 250",
        "01:00:00, 3600",
        "PT1H, 3600",
        "PT0S, 0",
        "99:59:59, 359999"
    })
    void bothFormsAreRead(String text, int seconds) {
        assertThat(Timestamps.seconds(text)).hasValue(seconds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4:00",
                "00:60:00",
                "00:00:60",
                "PT",
                "PT-4M",
                "-PT4M",
                "P1D",
                "PT1.5S",
                "PT100H",
                "4",
                "PT999999H"
            })
    void otherFormsAreNot(String text) {
        assertThat(Timestamps.seconds(text)).isEqualTo(OptionalInt.empty());
    }

    @ParameterizedTest
    @CsvSource({"0, 00:00:00", "250, 00:04:10", "359999, 99:59:59"})
    void answersAreClockTimes(int seconds, String text) {
        assertThat(Timestamps.clock(seconds)).isEqualTo(text);
    }
}
