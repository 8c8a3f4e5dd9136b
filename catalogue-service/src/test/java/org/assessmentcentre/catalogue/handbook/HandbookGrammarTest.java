package org.assessmentcentre.catalogue.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layout, on a small handbook of our own. */
class HandbookGrammarTest {

    private static final String HANDBOOK = """
            \uFEFF8\tUnits\t12
            Unit 900\tKeeping Bees\t13
            Appendix B\tMapping\t40
            The bee keeper's handbook
            [bookmark: _Toc1]8\tUnits
            What a unit is. Appendix A has more.
             [bookmark: _Toc2][bookmark: _Toc3]Unit 900\tKeeping Bees
            \tUnit Level:
            \t5

            \tGuided Learning Hours (GLH):
            \t40

            \tUnit Aim:
            \tKeep bees alive,
            and keep honey.

            \tRelationship to Apprenticeship Standard:
            \tIt maps to the Husbandry KSB grouping (ST9100/AP01):
            K1, K2
            S4.1


            Learning Outcome 1
            Can look after a hive.

            \t[bookmark: _Hlk1]Assessment Criteria
            The keeper can…
            \tDepth

            \tAssessment Requirements
             (Sufficiency)

            \t[bookmark: _Hlk2]AC1.1\u00A0

            Feed a colony through:
            Winter.
            Drought.


            (K1, S4.1)
            \tFeeding:
            · Sugar.
            · Fondant.


            Timing.

            \tTwo feeds at least.

            \tAC 1.2
            Choose a site.
            (K2, Pass Grading Descriptor)
            \tWind and sun.
            \tOne site, with reasons.

            Learning Outcome 2
            Can harvest.

            \tAssessment Criteria
            \tDepth
            \tAssessment Guidance (Sufficiency)
            \tAC2.1
            Take honey.
            \tWhen.
            \tOne harvest.
            Guidance for Delivery
            Not in winter.
            \tAC9.9

            Appendix A \tGuidance
            \tAC 1.1
            [bookmark: _Toc4]Appendix B \tMapping
            Codes
            \tGrouping &
            KSBs
            \tUnit
            & Criteria
            \tHusbandry
            \t900 Keeping Bees
            \tK1 Food and when it runs out.
            \tAC1.1
            AC 1.2\s

            \t[bookmark: _Hlk3]S4.1: Act (in time).
            \tAC1.1
            \tKeeps bees through the year (such as winter) and says why (K1, S4.1)
            \tAC2.1
            Appendix C\tAssignments
            \tK9 Nothing.
            \tAC9.9
            """;

    private final HandbookFindings findings = new HandbookFindings();

    @Test
    void aUnitIsReadWithItsFactsOutcomesAndCriteria() throws IOException {
        List<PrintedUnit> units = UnitBlocks.read(text(HANDBOOK), findings);
        assertThat(findings.all()).isEmpty();
        assertThat(units)
                .containsExactly(new PrintedUnit(
                        7,
                        "900",
                        "Keeping Bees",
                        "5",
                        "40",
                        "Keep bees alive,\nand keep honey.",
                        "",
                        "Husbandry",
                        List.of("K1", "K2", "S4.1"),
                        List.of(
                                new PrintedOutcome(
                                        24,
                                        "LO1",
                                        "Can look after a hive.",
                                        List.of(
                                                new PrintedCriterion(
                                                        34,
                                                        "AC1.1",
                                                        "Feed a colony through:\nWinter.\nDrought.",
                                                        List.of("K1", "S4.1"),
                                                        false,
                                                        "Feeding:\n· Sugar.\n· Fondant.\n\nTiming.",
                                                        "Two feeds at least."),
                                                new PrintedCriterion(
                                                        51,
                                                        "AC1.2",
                                                        "Choose a site.",
                                                        List.of("K2"),
                                                        true,
                                                        "Wind and sun.",
                                                        "One site, with reasons."))),
                                new PrintedOutcome(
                                        57,
                                        "LO2",
                                        "Can harvest.",
                                        List.of(new PrintedCriterion(
                                                63,
                                                "AC2.1",
                                                "Take honey.",
                                                List.of(),
                                                false,
                                                "When.",
                                                "One harvest.")))),
                        List.of("Not in winter."),
                        List.of()));
    }

    @Test
    void aRowOfAppendixBHasItsCodeOrThoseInItsLastBrackets() throws IOException {
        List<PrintedRow> rows = MappingRows.read(text(HANDBOOK), findings).rows();
        assertThat(findings.all()).isEmpty();
        assertThat(rows)
                .containsExactly(
                        new PrintedRow(
                                81, "900", "K1", List.of(), "K1 Food and when it runs out.", List.of("AC1.1", "AC1.2")),
                        new PrintedRow(85, "900", "S4.1", List.of(), "S4.1: Act (in time).", List.of("AC1.1")),
                        new PrintedRow(
                                87,
                                "900",
                                null,
                                List.of("K1", "S4.1"),
                                "Keeps bees through the year (such as winter) and says why (K1, S4.1)",
                                List.of("AC2.1")));
    }

    @Test
    void whatFitsNoRowIsFoundAtItsLine() throws IOException {
        UnitBlocks.read(text(HANDBOOK.replace("\tAC 1.2\n", "\tA.C1.2\n")), findings);
        assertThat(findings.all())
                .extracting(HandbookFinding::line, HandbookFinding::at, HandbookFinding::message)
                .containsExactly(
                        tuple(51, "AC1.1", "the row has more cells than three"),
                        tuple(54, "AC1.1", "the row has more cells than three"),
                        tuple(55, "AC1.1", "the row has more cells than three"));
    }

    @Test
    void aRowWithoutCriteriaAndCriteriaWithoutARowAreFound() throws IOException {
        MappingRows.read(text(HANDBOOK.replace("AC 1.2 \n", "see AC1.2\n")), findings);
        MappingRows.read(text(HANDBOOK.replace("\tK1 Food and when it runs out.\n", "")), findings);
        assertThat(findings.all())
                .extracting(HandbookFinding::line, HandbookFinding::message)
                .containsExactly(
                        tuple(81, "the row has no criteria"),
                        tuple(81, "criteria stand beside neither KSB nor descriptor"));
    }

    @Test
    void aCodeThatIsNoneIsFound() throws IOException {
        UnitBlocks.read(text(HANDBOOK.replace("(K1, S4.1)\n", "(K1, X7)\n")), findings);
        assertThat(findings.all())
                .extracting(HandbookFinding::at, HandbookFinding::severity)
                .containsExactly(tuple("AC1.1", HandbookFinding.Severity.WARNING));
    }

    @Test
    void bytesThatAreNoTextAreFoundAtTheirLine() throws IOException {
        byte[] broken = HANDBOOK.replace("The bee keeper's", "The b\u0000e keeper's")
                .replace("Drought.", "Dr~ught.")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < broken.length; i++) {
            broken[i] = broken[i] == '~' ? (byte) 0xC3 : broken[i];
        }
        HandbookText.read(new ByteArrayInputStream(broken), findings);
        assertThat(findings.all())
                .extracting(HandbookFinding::line, HandbookFinding::message)
                .containsExactly(
                        tuple(4, "the line is not readable as text"), tuple(38, "the line is not readable as text"));
    }

    @Test
    void aLineWithoutEndAndASectionWithoutEndAreCut() throws IOException {
        HandbookText.read(
                new SequenceInputStream(
                        new ByteArrayInputStream("8\tUnits\n".getBytes(StandardCharsets.UTF_8)),
                        endless('x', 40_000_000)),
                findings);
        assertThat(findings.all()).extracting(HandbookFinding::line).containsExactly(2);

        HandbookFindings others = new HandbookFindings();
        HandbookText.read(
                new SequenceInputStream(
                        new ByteArrayInputStream("8\tUnits\n".getBytes(StandardCharsets.UTF_8)),
                        endless('\n', 40_000_000)),
                others);
        assertThat(others.all())
                .extracting(HandbookFinding::message)
                .containsExactly("is longer than a handbook can be; nothing after it was read");
    }

    private HandbookText text(String handbook) throws IOException {
        return HandbookText.read(new ByteArrayInputStream(handbook.getBytes(StandardCharsets.UTF_8)), findings);
    }

    /** So many of one byte. */
    private static InputStream endless(char one, int count) {
        return new InputStream() {
            private int left = count;

            @Override
            public int read() {
                return left-- > 0 ? one : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int n = Math.min(length, left);
                Arrays.fill(buffer, offset, offset + n, (byte) one);
                left -= n;
                return n;
            }
        };
    }
}
