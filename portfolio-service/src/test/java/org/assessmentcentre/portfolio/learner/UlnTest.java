package org.assessmentcentre.portfolio.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlnTest {

    @ParameterizedTest
    @ValueSource(strings = {"1000000043", "1000000000", "2000000001", "1234567890"})
    void checkDigitsAreCalculatedByTheWeightedSum(String uln) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += Character.digit(uln.charAt(i), 10) * (10 - i);
        }
        boolean valid = sum % 11 != 0 && Character.digit(uln.charAt(9), 10) == 10 - sum % 11;
        assertThat(Uln.checks(uln)).isEqualTo(valid);
    }

    @Test
    void knownNumbersCheck() {
        // 1·10 + 4·2 = 18, remainder 7, check digit 3
        assertThat(Uln.checks("1000000043")).isTrue();
        assertThat(Uln.checks("1000000042")).isFalse();
        // 1·10 = 10, remainder 10, check digit 0
        assertThat(Uln.checks("1000000000")).isTrue();
        // 1·10 + 6·2 = 22, remainder 0: no digit makes a number of it
        for (int digit = 0; digit <= 9; digit++) {
            assertThat(Uln.checks("100000006" + digit)).isFalse();
        }
    }

    @Test
    void atMostOneDigitChecksAnyNine() {
        Random random = new Random(8431);
        for (int n = 0; n < 2_000; n++) {
            int nine = 100_000_000 + random.nextInt(900_000_000);
            if (nine == 999_999_999) {
                continue;
            }
            int valid = 0;
            for (int digit = 0; digit <= 9; digit++) {
                valid += Uln.checks(nine + "" + digit) ? 1 : 0;
            }
            assertThat(valid).as("check digits of %d", nine).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void theTemporaryNumberChecks() {
        assertThat(Uln.isTemporary("9999999999")).isTrue();
        assertThat(Uln.checks("9999999999")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100000004", "10000000433", "0000000043", "100000004x", "١٠٠٠٠٠٠٠٤٣", " 100000043"})
    void otherFormsAreNone(String text) {
        assertThat(Uln.hasForm(text)).isFalse();
    }
}
