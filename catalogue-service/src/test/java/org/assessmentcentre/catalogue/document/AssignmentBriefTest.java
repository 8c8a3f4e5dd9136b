package org.assessmentcentre.catalogue.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentBriefTest {

    @ParameterizedTest
    @CsvSource({"4500, 4050, 4950", "3000, 2700, 3300", "5000, 4500, 5500", "3500, 3150, 3850", "2500, 2250, 2750"})
    void tenPercentEitherSideIsTypical(int words, int fewest, int most) {
        AssignmentBrief brief = new AssignmentBrief(words, 10, 20, 20);
        assertThat(brief.fewestWords()).isEqualTo(fewest);
        assertThat(brief.mostWords()).isEqualTo(most);
    }

    @Test
    void partOfAWordIsNeverAllowedBeyondTheTolerance() {
        AssignmentBrief brief = new AssignmentBrief(1001, 10, 20, 20);
        assertThat(brief.fewestWords()).isEqualTo(901);
        assertThat(brief.mostWords()).isEqualTo(1101);
    }
}
