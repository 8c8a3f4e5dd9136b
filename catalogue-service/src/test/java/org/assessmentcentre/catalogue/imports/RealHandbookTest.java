package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.LearningOutcome;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.Citation;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.PrintedAssignment;
import org.assessmentcentre.catalogue.handbook.PrintedHandbook;
import org.assessmentcentre.catalogue.handbook.PrintedOutcome;
import org.assessmentcentre.catalogue.handbook.PrintedPart;
import org.assessmentcentre.catalogue.handbook.PrintedRequirement;
import org.assessmentcentre.catalogue.handbook.PrintedStructure;
import org.assessmentcentre.catalogue.handbook.PrintedSubjects;
import org.assessmentcentre.catalogue.handbook.PrintedUnit;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.handbook.WordDifference;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The handbook itself, read without hand editing. Aborted where it is not at hand: its text is not kept here. */
class RealHandbookTest {

    private static final Qualification QUALIFICATION = Sources.qualification();

    private final HandbookFindings findings = new HandbookFindings();
    private List<Words> words;
    private PrintedHandbook handbook;
    private Map<String, Words> byRef;

    @BeforeEach
    void read() throws IOException {
        try (InputStream text = Files.newInputStream(Handbook.file()
                .orElseGet(() ->
                        abort("The handbook's text is not in " + Handbook.folder() + "; its import is not tested.")))) {
            HandbookComparison.Compared compared = Comparing.all(text, findings);
            words = compared.words();
            handbook = compared.handbook();
        }
        byRef = words.stream().collect(Collectors.toMap(Words::ref, Function.identity()));
    }

    /** Each looked up in the text by hand; a change of a rule that finds more or fewer has to be looked up again. */
    @Test
    void everythingThatDoesNotAddUpIsFoundAndNothingElse() {
        assertThat(findings.hasErrors()).isFalse();
        assertThat(findings.all().stream().collect(Collectors.groupingBy(HandbookFinding::kind, Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry(FindingKind.UNREADABLE, 2L),
                        Map.entry(FindingKind.TITLE_DIFFERS, 4L),
                        Map.entry(FindingKind.AIM_DIFFERS, 2L),
                        Map.entry(FindingKind.METHOD_DIFFERS, 1L),
                        Map.entry(FindingKind.OUTCOME_WORDING_DIFFERS, 1L),
                        Map.entry(FindingKind.CRITERION_WORDING_DIFFERS, 3L),
                        Map.entry(FindingKind.SUFFICIENCY_DIFFERS, 5L),
                        Map.entry(FindingKind.TASK_ASKS_MORE, 5L),
                        Map.entry(FindingKind.TASK_ASKS_LESS, 19L),
                        Map.entry(FindingKind.SUBJECT_UNTREATED, 20L),
                        Map.entry(FindingKind.DESCRIPTOR_DIFFERS, 16L),
                        Map.entry(FindingKind.CRITERION_WITHOUT_KSB, 1L),
                        Map.entry(FindingKind.AMBIGUOUS_COUNT, 9L)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TITLE_DIFFERS             | APPENDIX_C | 3789 | 704
            TITLE_DIFFERS             | APPENDIX_D | 3960 | 700
            OUTCOME_WORDING_DIFFERS   | APPENDIX_C | 3738 | 703 LO2
            CRITERION_WORDING_DIFFERS | APPENDIX_C | 3499 | 700 AC1.5
            CRITERION_WORDING_DIFFERS | APPENDIX_D | 4006 | 700 AC3.1
            CRITERION_WORDING_DIFFERS | APPENDIX_C | 3690 | 702 AC3.1
            SUFFICIENCY_DIFFERS       | APPENDIX_E | 4429 | 701 AC1.2
            SUFFICIENCY_DIFFERS       | APPENDIX_E | 4441 | 701 AC1.3
            SUFFICIENCY_DIFFERS       | APPENDIX_E | 4571 | 702 AC2.1
            SUFFICIENCY_DIFFERS       | APPENDIX_E | 4847 | 704 AC1.1
            SUFFICIENCY_DIFFERS       | APPENDIX_E | 5093 | 706 AC1.2
            AIM_DIFFERS               | APPENDIX_C | 3842 | 705
            METHOD_DIFFERS            | ASSESSMENT | 318  | 700
            UNREADABLE                | APPENDIX_A | 3188 | Advocacy
            SUBJECT_UNTREATED         | APPENDIX_A | 3101 | 704 AC1.3
            SUBJECT_UNTREATED         | APPENDIX_A | 3056 | 704 AC2.1
            SUBJECT_UNTREATED         | APPENDIX_A | 2295 | 706 AC1.2
            TASK_ASKS_LESS            | APPENDIX_C | 3867 | 705 AC1.2
            TASK_ASKS_LESS            | APPENDIX_C | 3814 | 704 AC1.2
            TASK_ASKS_LESS            | APPENDIX_C | 3728 | 703 AC1.2
            TASK_ASKS_MORE            | APPENDIX_C | 3477 | 700 AC1.1, AC1.2
            DESCRIPTOR_DIFFERS        | APPENDIX_B | 3218 | 700 (K10, K18, S18, B5)
            CRITERION_WITHOUT_KSB     | SECTION_8  | 641  | 700 AC1.5
            AMBIGUOUS_COUNT           | SECTION_8  | 886  | 701 AC1.1
            AMBIGUOUS_COUNT           | SECTION_8  | 1430 | 703 AC2.2
            AMBIGUOUS_COUNT           | SECTION_8  | 799  | 700 AC3.3
            """)
    void aFindingStandsAtItsPlace(FindingKind kind, Section section, int line, String at) {
        assertThat(findings.all())
                .extracting(HandbookFinding::kind, HandbookFinding::section, HandbookFinding::line, HandbookFinding::at)
                .contains(tuple(kind, section, line, at));
    }

    @Test
    void theDifferingWordsStandSideBySide() {
        assertThat(findings.all())
                .filteredOn(found -> found.kind() == FindingKind.TITLE_DIFFERS)
                .flatExtracting(HandbookFinding::differences)
                .containsOnly(
                        new WordDifference("Negotiation", "Negotiating"), new WordDifference("Build", "Building"));
    }

    @Test
    void everyPartIsRead() {
        assertThat(handbook.cover().facts()).hasSize(8).containsEntry("age group approved", "18+");
        assertThat(handbook.cover().totals()).singleElement().satisfies(total -> {
            assertThat(total.glh()).isEqualTo("547");
            assertThat(total.tqt()).isEqualTo("1,001");
            assertThat(total.ofqualNumber()).isEqualTo("603/7778/1");
        });
        assertThat(handbook.cover().changes()).hasSize(2);
        assertThat(handbook.cover().changes().getLast().citations())
                .extracting(Citation::unit, Citation::criterion)
                .containsExactly(
                        tuple("705", "AC2.1"),
                        tuple("702", "AC1.2"),
                        tuple("706", "AC2.1"),
                        tuple("706", "AC2.2"),
                        tuple("706", "AC2.3"));
        assertThat(handbook.structure().rows())
                .extracting(PrintedStructure.Row::hours)
                .containsExactly("182", "55", "89", "95", "46", "47", "33");
        assertThat(handbook.centre().approval()).hasSize(3);
        assertThat(handbook.centre().staffing()).hasSize(4);
        assertThat(handbook.centre().entry()).hasSize(1);
        assertThat(handbook.centre().initialAssessment()).hasSize(4);
        assertThat(handbook.centre().induction()).hasSize(8);
        assertThat(handbook.centre().age()).contains("18");
        assertThat(handbook.centre().registration()).contains("three years");
        assertThat(handbook.centre().inductionHours()).startsWith("Two hours");
        assertThat(handbook.centre().tutorialHours()).contains("eight hours");
        assertThat(handbook.resources()).hasSize(8);
        assertThat(handbook.methods()).hasSize(7);
        assertThat(handbook.units()).allSatisfy(unit -> {
            assertThat(unit.grouping()).isNotBlank();
            assertThat(unit.ksbs()).isNotEmpty();
            assertThat(unit.method()).isNotBlank();
            assertThat(unit.guidance()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(unit.suggestedEvidence()).hasSizeGreaterThanOrEqualTo(3);
        });
        assertThat(handbook.subjects().columns()).hasSize(7);
        assertThat(handbook.subjects().subjects()).hasSize(69);
        assertThat(handbook.subjects().subjects())
                .extracting(PrintedSubjects.Subject::category)
                .doesNotContain("")
                .hasSize(69);
        assertThat(handbook.subjects().subjects())
                .flatExtracting(PrintedSubjects.Subject::citations)
                .hasSize(217);
        assertThat(handbook.mapping().parts()).hasSize(7);
        assertThat(handbook.mapping().rows()).hasSize(66);
        assertThat(handbook.assignments())
                .extracting(PrintedAssignment::words, PrintedAssignment::presentationMinutes, one -> one.tasks()
                        .size())
                .containsExactly(
                        tuple("4,500", "30", 7),
                        tuple("3,000", "20", 5),
                        tuple("5,000", "35", 7),
                        tuple("3,500", "20", 8),
                        tuple("3,000", "20", 4),
                        tuple("3,000", "20", 4),
                        tuple("2,500", "20", 3));
        assertThat(handbook.matrix()).hasSize(7);
        assertThat(handbook.sheets())
                .flatExtracting(PrintedPart::outcomes)
                .flatExtracting(PrintedOutcome::criteria)
                .hasSize(46);
    }

    @Test
    void sufficiencyIsStructured() {
        List<PrintedRequirement> all = handbook.units().stream()
                .flatMap(PrintedUnit::criteria)
                .flatMap(criterion -> criterion.requirements().stream())
                .toList();
        assertThat(all.stream().collect(Collectors.groupingBy(PrintedRequirement::kind, Collectors.counting())))
                .containsEntry(PrintedRequirement.Kind.AT_LEAST, 24L)
                .containsEntry(PrintedRequirement.Kind.EXACTLY, 2L)
                .containsEntry(PrintedRequirement.Kind.REFERENCE, 1L)
                .containsEntry(PrintedRequirement.Kind.ANY_OF, 4L);
    }

    @Test
    void everyUnitOutcomeAndCriterionHasItsWording() {
        assertThat(words)
                .extracting(Words::ref)
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                QUALIFICATION.units().stream().map(Unit::ref),
                                QUALIFICATION.units().stream()
                                        .flatMap(unit -> unit.learningOutcomes().stream())
                                        .map(LearningOutcome::ref),
                                QUALIFICATION.criteria().map(Criterion::ref))
                        .flatMap(Function.identity())
                        .toList());
        assertThat(QUALIFICATION.criteria()).hasSize(46).allSatisfy(criterion -> {
            Words found = at(criterion.ref());
            assertThat(found.statement()).as(criterion.ref()).isNotBlank();
            assertThat(found.depth()).as(criterion.ref()).isNotBlank();
            assertThat(found.sufficiency()).as(criterion.ref()).contains("earner");
        });
    }

    @Test
    void theWordingIsTheHandbooks() {
        Handbook handbook = Handbook.find().orElseThrow();
        assertThat(words)
                .flatExtracting(Words::statement, Words::depth, Words::sufficiency)
                .filteredOn(Objects::nonNull)
                .allSatisfy(text -> assertThat(handbook.words()).contains(Handbook.bare((String) text)));
        assertThat(handbook.criteria())
                .allSatisfy(printed -> assertThat(at(printed.ref()).statement()).startsWith(printed.text()));
    }

    @Test
    void noBookmarkCodeOrTabIsLeftInIt() {
        assertThat(words)
                .extracting(Words::toString)
                .noneMatch(text -> text.contains("[bookmark")
                        || text.contains("\t")
                        || Pattern.compile("\\([KSB]\\d|\\(Pass ").matcher(text).find());
    }

    private Words at(String ref) {
        return Objects.requireNonNull(byRef.get(ref), ref);
    }
}
