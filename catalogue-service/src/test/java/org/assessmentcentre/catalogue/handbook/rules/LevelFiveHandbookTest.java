package org.assessmentcentre.catalogue.handbook.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookReader;
import org.assessmentcentre.catalogue.handbook.HandbookText;
import org.assessmentcentre.catalogue.handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedTopic;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A qualification of another level in the same layout, in our own words: without a fault, and with one of each kind. */
class LevelFiveHandbookTest {

    private static final String FAULTS = """
            UNREADABLE | →Grafts¶→¶→AC 1.2¶ | →Grafts¶→¶ | Grafts | SUBJECT_UNTREATED
            SUM_DIFFERS | →Growing an Orchard¶→5¶→40¶ | →Growing an Orchard¶→5¶→41¶ | GLH |
            SUM_DIFFERS | →70¶→1,010¶ | →70¶→69¶ | TQT |
            SUM_DIFFERS | pass all two units | pass all three units | units |
            SUM_DIFFERS | →Guided Learning Hours (GLH):¶→30¶ | →Guided Learning Hours (GLH):¶→31¶ | 500 |
            TITLE_DIFFERS | Results Sheet: 501 Growing an Orchard | Results Sheet: 501 Growing Orchards | 501 |
            TITLE_DIFFERS | →Tree Care¶→500 | →Tree Cure¶→500 | 500 |
            AIM_DIFFERS | you will plan an orchard | you will plan a garden | 501 |
            METHOD_DIFFERS | →Portfolio or Unit Assignment¶→Here. | →Portfolio¶→Here. | 500 |
            OUTCOME_WORDING_DIFFERS | Learning Outcome 1 Can graft | Learning Outcome 1 Can always graft | 501 LO1 |
            CRITERION_WORDING_DIFFERS | →AC1.1¶Describe the layout | →AC1.1¶Describe the plan | 501 AC1.1 |
            SUFFICIENCY_DIFFERS | one orchard.¶→Pass | two orchards.¶→Pass | 501 AC1.1 |
            TASK_ASKS_MORE | Describe the layout of an orchard. (AC | Describe the layout and the neighbours of an orchard. (AC | 501 AC1.1 |
            TASK_ASKS_LESS | Justify the choice of grafts for an orchard. (AC | Describe the choice of grafts for an orchard. (AC | 501 AC1.2 |
            TASK_ASKS_LESS | with safety, tools and timing. (AC | with safety and tools. (AC | 500 AC1.2 |
            TASK_ASKS_MORE | explain how pests and diseases spread through an orchard. (AC | explain how pests and diseases spread through an orchard, by at least three examples. (AC | 500 AC1.1 |
            TASK_WITHOUT_CRITERIA | for an orchard. (AC1.2) | for an orchard. | LO1 | TASK_ASKS_LESS
            CRITERION_UNKNOWN | →Pruning¶→AC 1.2 | →Pruning¶→AC 1.9 | 500 AC1.9 |
            CRITERION_MISSING | →AC1.2¶Justify the choice of grafts for an orchard.¶→¶ | | 501 AC1.2 |
            SUBJECT_UNTREATED | →Grafts¶→¶→AC 1.2 | →Beehives¶→¶→AC 1.2 | 501 AC1.2 |
            KSB_DIFFERS | (K2, S1, Pass Grading | (K2, Pass Grading | 500 AC1.2 | KSB_WITHOUT_CRITERION
            KSB_DIFFERS | →S2: Graft trees.¶→AC1.2 | →S2: Graft trees.¶→AC1.1 | 501 AC1.1 | DESCRIPTOR_DIFFERS
            DESCRIPTOR_DIFFERS | old trees (K2, S1) | old trees (K2) | S1 |
            DESCRIPTOR_DIFFERS | (K1, Pass Grading Descriptor) | (K1) | 500 |
            KSB_WITHOUT_CRITERION | →S1 Prune trees.¶→AC1.2 | →S1 Prune trees.¶→see below | S1 | KSB_DIFFERS DESCRIPTOR_DIFFERS NUMBERING_GAP
            DESCRIPTOR_WITHOUT_CRITERION | (S2)¶→AC1.2 | (S2)¶→see below | 501 | DESCRIPTOR_DIFFERS
            CRITERION_WITHOUT_KSB | (K3, Pass Grading | (Pass Grading | 501 AC1.1 | KSB_DIFFERS KSB_WITHOUT_CRITERION
            NUMBERING_GAP | →K3 Layouts. | →K4 Layouts. | K3 | KSB_DIFFERS DESCRIPTOR_DIFFERS
            AMBIGUOUS_COUNT | at least two examples of | two examples of | 500 AC1.1 |
            AMBIGUOUS_COUNT | at least two methods of pruning | a range of methods | 500 AC1.2 |
            """;

    private final HandbookFindings findings = new HandbookFindings();

    @Test
    void withoutAFaultNothingIsFound() throws IOException {
        PrintedHandbook handbook = read(text());
        assertThat(findings.all()).isEmpty();
        assertThat(handbook.units()).extracting(PrintedUnit::number).containsExactly("500", "501");
        PrintedCriterion criterion =
                handbook.units().getFirst().criteria().findFirst().orElseThrow();
        assertThat(criterion.verb()).isEqualTo("Explain");
        assertThat(criterion.topics())
                .containsExactly(
                        topic(
                                "Pests and diseases:",
                                topic("Aphids."),
                                topic("Canker:", topic("On bark."), topic("On fruit."))),
                        topic("How a pest spreads."));
        assertThat(criterion.requirements())
                .extracting(PrintedRequirement::kind, PrintedRequirement::count, PrintedRequirement::of)
                .containsExactly(tuple(PrintedRequirement.Kind.AT_LEAST, 2, "examples of each season"));
        assertThat(handbook.units().getLast().criteria().toList().getLast().requirements())
                .extracting(PrintedRequirement::kind, PrintedRequirement::criterion)
                .containsExactly(
                        tuple(PrintedRequirement.Kind.ANY_OF, null), tuple(PrintedRequirement.Kind.REFERENCE, "AC1.1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = FAULTS)
    void aFaultIsFoundAndNothingElse(FindingKind kind, String right, String wrong, String at, String follows)
            throws IOException {
        String faulty = text().replaceAll(
                        Pattern.quote(signs(right)),
                        Matcher.quoteReplacement(signs(Objects.requireNonNullElse(wrong, ""))));
        read(faulty);
        List<String> kinds = follows == null
                ? List.of(kind.name())
                : Stream.concat(Stream.of(kind.name()), Arrays.stream(follows.split(" ", -1)))
                        .toList();
        assertThat(faulty).isNotEqualTo(text());
        assertThat(findings.all())
                .extracting(HandbookFinding::kind, HandbookFinding::at)
                .contains(tuple(kind, at));
        assertThat(findings.all()).extracting(found -> found.kind().name()).isSubsetOf(kinds);
    }

    /** Kinds that no handbook has: of a comparison with what is published, and of a framework's text. */
    private static final Set<FindingKind> OTHERS = EnumSet.of(
            FindingKind.PACKAGE_DIFFERS,
            FindingKind.PACKAGE_FORMAT,
            FindingKind.PACKAGE_RULE,
            FindingKind.PACKAGE_INCOMPLETE,
            FindingKind.MOVED,
            FindingKind.SUMMARY_DIFFERS,
            FindingKind.CONTRADICTION,
            FindingKind.PART_MISSING);

    @Test
    void everyKindOfFindingHasAFault() {
        assertThat(FindingKind.values())
                .filteredOn(kind -> !OTHERS.contains(kind))
                .allSatisfy(kind -> assertThat(FAULTS).containsPattern("(?m)^" + kind + " "));
    }

    private PrintedHandbook read(String text) throws IOException {
        HandbookText lines =
                HandbookText.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), findings);
        PrintedHandbook handbook = HandbookReader.read(lines, findings);
        HandbookRules.check(handbook, findings);
        return handbook;
    }

    private static PrintedTopic topic(String text, PrintedTopic... topics) {
        return new PrintedTopic(text, List.of(topics));
    }

    private static String text() throws IOException {
        try (InputStream in = LevelFiveHandbookTest.class.getResourceAsStream("/handbooks/level-5.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** With line breaks and tabs for their signs. */
    private static String signs(String text) {
        return text.replace('¶', '\n').replace('→', '\t');
    }
}
