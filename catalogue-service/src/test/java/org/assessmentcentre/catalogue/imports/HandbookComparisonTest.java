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
import org.assessmentcentre.catalogue.document.Topic;
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
                        FindingKind.AMBIGUOUS_COUNT,
                        FindingKind.CRITERION_WITHOUT_KSB,
                        FindingKind.DESCRIPTOR_DIFFERS,
                        FindingKind.SUBJECT_UNTREATED,
                        FindingKind.TASK_ASKS_LESS,
                        FindingKind.TASK_ASKS_MORE,
                        FindingKind.AIM_DIFFERS);
        for (Criterion criterion : Sources.qualification().criteria().toList()) {
            assertThat(words)
                    .filteredOn(one -> one.ref().equals(criterion.ref()))
                    .singleElement()
                    .satisfies(one -> {
                        assertThat(one.statement()).isEqualTo(criterion.statement() + ".");
                        assertThat(one.depth())
                                .contains(criterion.topics().stream()
                                        .map(Topic::text)
                                        .toList());
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
            →8431¶→603/7778/1 | →8431¶→603/7778/2 | 8431 | the accreditation number differs | WARNING
            →603/7778/1¶→547¶→1001 | →603/7778/1¶→547¶→1002 | 8431 | the total qualification time differs | WARNING
            →18+ | →19+ | age group approved | the fact differs | WARNING
            →Available from 1 September | →Available from 2 September | approvals | the fact differs | WARNING
            8431-33 – | 8431-34 – | ilm number | the fact differs | WARNING
            →v2.0 February | →v2.0 March | 2.0 | the month of the change differs | WARNING
            →v2.0 February | →v2.1 February | 2.0 | is in the published change log and not in the text | WARNING
            →v2.0 February | →v2.1 February | v2.1 February 2022 | is in the text and not in the published change log | WARNING
            Unit 706 AC2.3¶ | Unit 706 AC1.1¶ | 2.0 | the change names other criteria | WARNING
            No learners under 18 | No learners under 16 | age | the figure differs | WARNING
            valid for 3 years | valid for 2 years | registration in years | the figure differs | WARNING
            →2 hours induction | →3 hours induction | hours of induction | the figure differs | WARNING
            At least 8 hours | At least 9 hours | hours of tutorials | the figure differs | WARNING
            ¶Which qualification suits, and at what level¶ | ¶ | initial assessment | the number of requirements differs | WARNING
            ¶Burnes, B. (2017). Managing Change, 7th ed. Pearson¶ | ¶ | 8431-702 | the number of learning resources differs | WARNING
            ¶Analysis of root causes¶ | ¶ | 8431-705 | the number of suggested evidence differs | WARNING
            →Whistleblowing & safeguarding¶→AC 2.4 | →Whistleblowing & safeguarding¶→AC 2.3 | whistleblowing-safeguarding | the criteria differ | WARNING
            →Game theory¶ | →Theory of games¶ | game-theory | is in the published subjects and not in the text | WARNING
            →Game theory¶ | →Theory of games¶ | Theory of games | is in the text and not in the published subjects | WARNING
            →Outcomes¶ | →Results¶ | monitoring-review | the category differs | WARNING
            word count 2500 | word count 2600 | 8431-706 | the assignment's words differ | WARNING
            contracts. (AC2.1, AC2.2, AC2.3) | contracts. (AC2.1, AC2.2) | 8431-706-LO2 | the tasks have other criteria | WARNING
            ¶Dexterity¶ | ¶ | 8431-700-AC1.2 | the depth has other numbers of topics, level by level | WARNING
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
