package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFinding.Severity;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.testing.HandbookCopy;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy in our own words, as it is and with one fault each: what is there is found, and nothing else. */
class HandbookComparisonTest {

    private static final String COPY = HandbookCopy.of(Sources.qualification(), Sources.standard());

    @Test
    void aCopyWithoutFaultHasNoFindingAndReadsBack() throws IOException {
        HandbookFindings findings = new HandbookFindings();
        List<Words> words = Comparing.words(new ByteArrayInputStream(COPY.getBytes(StandardCharsets.UTF_8)), findings);
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.all())
                .as("what is so in the qualification itself")
                .extracting(HandbookFinding::kind)
                .containsOnly(
                        FindingKind.AMBIGUOUS_COUNT, FindingKind.CRITERION_WITHOUT_KSB, FindingKind.DESCRIPTOR_DIFFERS);
        for (Criterion criterion : Sources.qualification().criteria().toList()) {
            assertThat(words)
                    .filteredOn(one -> one.ref().equals(criterion.ref()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.statement()).isEqualTo(criterion.statement() + ".");
                        assertThat(one.depth()).isEqualTo(String.join("\n· ", criterion.depth()));
                        assertThat(one.sufficiency())
                                .startsWith(criterion.requirements().getFirst().statement());
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Unit 706→Strategic Workforce & Logistics Planning | Unit 706→Workforce | 8431-706 | the title differs | WARNING
            (GLH):¶→182¶ | (GLH):¶→181¶ | 8431-700 | the guided learning hours differs | WARNING
            (K18)¶ | (K17)¶ | 8431-700-AC1.3 | the KSB codes differ | WARNING
            (Pass Grading Descriptor)¶ | ¶ | 8431-700-AC1.5 | the pass-descriptor tag differs | WARNING
            ¶Explain ways of putting | ¶Describe ways of putting | 8431-700-AC1.1 | begins with another verb | WARNING
            →AC2.3¶AC2.4¶ | →AC2.3¶ | S15 | the criteria differ | WARNING
            →K20 Something | →K21 Something | K20 | is in the published mapping and not in the text | WARNING
            Learning Outcome 4¶ | Learning Outcome 5¶ | 8431-703-LO4 | is in the published structure and not in the text | ERROR
            →AC4.2¶¶ | →AC4.3¶¶ | 8431-703-AC4.3 | is in the text and not in the published structure | ERROR
            →AC4.2¶¶ | →AC4.1¶¶ | 8431-703-AC4.1 | is there twice | ERROR
            Unit 705→Strategic Data Analysis¶ | Unit 755→Strategic Data Analysis¶ | 8431-705 | is in the published structure and not in the text | ERROR
            """)
    void aFaultIsFoundWhereItIs(String right, String wrong, String at, String message, String severity) {
        String faulty = COPY.replaceFirst(Pattern.quote(text(right)), Matcher.quoteReplacement(text(wrong)));
        List<HandbookFinding> found = Comparing.findings(faulty);
        assertThat(faulty).isNotEqualTo(COPY);
        assertThat(found)
                .extracting(HandbookFinding::at, HandbookFinding::message, one -> one.severity()
                        .name())
                .contains(tuple(at, message, severity));
    }

    /** With line breaks and tabs for their signs. */
    private static String text(String signs) {
        return signs.replace('¶', '\n').replace('→', '\t');
    }

    @Test
    void differingWordingsStandSideBySideWithTheirLine() {
        String faulty = COPY.replace("\tAC2.3\nAC2.4\n", "\tAC2.4\n");
        assertThat(Comparing.findings(faulty)).anySatisfy(found -> {
            assertThat(found.at()).isEqualTo("S15");
            assertThat(found.printed()).isEqualTo("8431-700-AC2.4");
            assertThat(found.expected()).isEqualTo("8431-700-AC2.3, 8431-700-AC2.4");
            assertThat(found.line())
                    .isEqualTo(1
                            + (int) faulty.lines()
                                    .takeWhile(line -> !line.startsWith("\tS15 "))
                                    .count());
        });
    }

    @Test
    void aCriterionWithoutItsSufficiencyIsAnError() {
        String first = Sources.qualification()
                .criteria()
                .findFirst()
                .orElseThrow()
                .requirements()
                .getFirst()
                .statement();
        assertThat(Comparing.findings(COPY.replace("\t" + first, first)))
                .extracting(HandbookFinding::at, HandbookFinding::message, HandbookFinding::severity)
                .contains(tuple("8431-700-AC1.1", "has no assessment requirement", Severity.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dear centre,\n\tplease find the handbook attached.\n", "%PDF-1.7\u0000\u0001"})
    void anotherFileIsSaidToBeNone(String text) {
        assertThat(Comparing.findings(text))
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .filteredOn(found -> found.section() != Section.COVER)
                .extracting(HandbookFinding::severity, HandbookFinding::message)
                .containsExactly(
                        tuple(Severity.ERROR, "no unit's heading was found; is this the handbook's text?"),
                        tuple(Severity.ERROR, "no row of the mapping was found"));
    }

    @RepeatedTest(40)
    void howeverATextIsDamagedItEndsInFindings(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        byte[] damaged = COPY.substring(0, random.nextInt(COPY.length())).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < random.nextInt(200) && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        assertThat(Comparing.findings(damaged))
                .extracting(HandbookFinding::severity)
                .contains(Severity.ERROR);
    }
}
