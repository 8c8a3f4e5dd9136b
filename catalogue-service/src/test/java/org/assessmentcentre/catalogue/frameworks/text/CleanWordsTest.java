package org.assessmentcentre.catalogue.frameworks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Official words come without what a copy adds to them: signs of its mark-up, and the hyphens of broken lines. */
class CleanWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "coaching, rounds of talk\\* | coaching, rounds of talk",
                "a word\\_of signs\\. | a word_of signs.",
                "ends its line\\ | ends its line",
                "**takes** part in decision- making | takes part in decision-making",
                "short- and long-term, mid- to late | short- and long-term, mid- to late",
                "[who](#) it is \\*\\* | who it is"
            })
    void aLineLosesTheSignsAndKeepsTheWords(String printed, String said) {
        assertThat(TextLine.of(List.of(new Line(1, false, false, printed))))
                .extracting(TextLine::text)
                .containsExactly(said);
    }

    @Test
    void aWordThatTheEndOfALineBrokeIsWholeAgain() {
        assertThat(Prose.of(1, List.of("takes part in decision-", "making by day-", "to-day"))
                        .text())
                .isEqualTo("takes part in decision-making by day- to-day");
    }

    @ParameterizedTest
    @CsvSource({
        "FCL-2025, 003_e03624104283d762.txt",
        "CLFA-2019, 001_bbb9c620f1794c6a.txt",
        "NHS-LF-2011, 002_7d97b09dc852efb0.txt"
    })
    void noOfficialWordingKeepsASignOfItsCopy(String name, String file) throws IOException {
        Path source = Handbook.folder().resolve(file);
        if (!Files.exists(source)) {
            abort("The text is not at " + source + "; its words are not looked at.");
        }
        Framework framework = Sources.document(name, Framework.class);
        HandbookFindings findings = new HandbookFindings();
        List<Words> words = reader(framework)
                .read(HandbookFormat.TEXT.lines(Files.newInputStream(source), findings), framework, findings);
        assertThat(words).hasSizeGreaterThan(100);
        assertThat(words.stream().flatMap(each -> Stream.of(String.valueOf(each.title()), each.statement())))
                .noneMatch(text -> text.matches("(?s).*([\\\\*\\[\\]]|\\p{L}-\\s+(?!and |or |to )\\p{Ll}).*"));
    }

    private static FrameworkText reader(Framework framework) {
        return switch (framework.framework()) {
            case "FCL" -> new FrontlineText();
            case "CLFA" -> new ActionText();
            default -> new NhsText();
        };
    }
}
