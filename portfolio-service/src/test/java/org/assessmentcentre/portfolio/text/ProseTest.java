package org.assessmentcentre.portfolio.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    well-known                  | 1
                    state-of-the-art            | 1
                    mother-in-law's             | 1
                    don't                       | 1
                    the trust’s                 | 2
                    rock'n'roll                 | 1
                    1,500.75                    | 1
                    2025-26                     | 1
                    20 %                        | 1
                    £1.5m                       | 1
                    e.g. this                   | 2
                    the N.H.S.                  | 2
                    naïve Łukasz                | 2
                    and/or                      | 2
                    yes – no                    | 2
                    yes—no                      | 2
                    end.Start                   | 2
                    ... ! -                     | 0
                    a-b-c-d-e                   | 5
                    医院                         | 2
                    コーヒー                      | 2
                    ไปตลาด                      | 6
                    ẹ̀kọ́ résumé                  | 2
                    oʼzbek people             | 2
                    мо́ре                     | 1
                    """)
    void wordsAreWhatAReaderCounts(String text, int words) {
        assertThat(Prose.words(text)).isEqualTo(words);
    }

    @Test
    void noJoinHidesWords() {
        for (String join : List.of(
                "-",
                "'",
                "\u2019",
                "\u2010",
                "\u2011",
                "\u00AD",
                "\u200C",
                "\u200D",
                "\u200B",
                "\u2060",
                "\uFEFF",
                "\u00A0",
                "\u202F",
                "\u3164",
                "\u034F",
                "\uFE0F",
                "/",
                ".",
                ",",
                ":",
                "_",
                "\u2014",
                "\u00B7",
                "\u2800",
                "\u0332",
                "\u0640",
                "\u02BC",
                "\uA78C",
                "\u17B4",
                "\u180B",
                "\u180F",
                "\uDB40\uDD00",
                "\u064B",
                "\u0332\u0332")) {
            assertThat(Prose.words(String.join(join, Collections.nCopies(2_000, "word"))))
                    .as("joined by U+%04X", (int) join.charAt(0))
                    .isEqualTo(2_000);
        }
    }

    @Test
    void compoundsAreOneWordWhileTheyAreFew() {
        assertThat(Prose.words("the-cat-sat-on ".repeat(500))).isEqualTo(50 + 450 * 4);
        assertThat(Prose.words("is'it'in'my ".repeat(500))).isEqualTo(50 + 450 * 4);
        assertThat(Prose.words(("word ".repeat(9) + "same-day ").repeat(50))).isEqualTo(500);
        assertThat(Prose.words("it's ".repeat(500))).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀😀", "... – !", "\u0332\u0332", "\uFE0F"})
    void whatHasNoWordIsNoText(String text) {
        Violations found = new Violations();
        Prose.required(found, text, "summary", 100);
        assertThat(found.all()).extracting(Violation::message).containsExactly("must have a word");
    }
}
