package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Handbook.PrintedCriterion;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The packages against the handbook itself: every fact is the handbook's, no sentence is. Aborted where the handbook is
 * not at hand, because its text must not be kept in the project.
 */
class HandbookTest {

    /** So many words in a row are a sentence of somebody's, not a name or a term. */
    private static final int RUN = 7;

    /** Fields that hold our wording; the others hold codes, figures, names, and books as they are cited. */
    private static final Set<String> WORDING = Set.of(
            "aim",
            "statement",
            "depth",
            "text",
            "of",
            "items",
            "summary",
            "source",
            "delivery",
            "suggestedEvidence",
            "details",
            "approval",
            "staffing",
            "entry",
            "initialAssessment",
            "induction");

    private static final Qualification QUALIFICATION = Documents.qualification();
    private Handbook handbook;

    @BeforeEach
    void find() {
        handbook = Handbook.find()
                .orElseGet(() -> abort("The handbook's text is not in " + Handbook.folder()
                        + "; facts and wording of the packages are not compared with it."));
    }

    @Test
    void hoursAreTheHandbooks() {
        Map<String, Integer> ours = new LinkedHashMap<>();
        QUALIFICATION.units().forEach(unit -> ours.put(unit.number(), unit.glh()));
        assertThat(handbook.hours()).isEqualTo(ours);
    }

    @Test
    void criteriaAreTheHandbooks() {
        assertThat(handbook.criteria())
                .extracting(PrintedCriterion::ref)
                .containsExactlyElementsOf(
                        QUALIFICATION.criteria().map(Criterion::ref).toList());
    }

    @Test
    void verbsAreTheHandbooks() {
        List<Criterion> ours = QUALIFICATION.criteria().toList();
        List<PrintedCriterion> printed = handbook.criteria();
        for (int i = 0; i < ours.size(); i++) {
            assertThat(Handbook.bare(printed.get(i).text()))
                    .as(ours.get(i).ref())
                    .startsWith(Handbook.bare(ours.get(i).verb()));
        }
    }

    @Test
    void codesAtACriterionAreSectionEights() {
        Map<String, List<String>> ours = new LinkedHashMap<>();
        QUALIFICATION.criteria().forEach(criterion -> ours.put(criterion.ref(), criterion.ksbs()));
        Map<String, List<String>> printed = new LinkedHashMap<>();
        handbook.criteria().forEach(criterion -> printed.put(criterion.ref(), criterion.ksbs()));
        assertThat(printed).isEqualTo(ours);
        assertThat(handbook.criteria().stream().filter(PrintedCriterion::passDescriptor))
                .extracting(PrintedCriterion::ref)
                .containsExactlyElementsOf(QUALIFICATION
                        .criteria()
                        .filter(Criterion::passDescriptor)
                        .map(Criterion::ref)
                        .toList());
    }

    @Test
    void theMappingIsAppendixB() {
        Map<String, List<String>> ours =
                new LinkedHashMap<>(QUALIFICATION.mapping().ksbs());
        ours.putAll(QUALIFICATION.mapping().descriptors());
        assertThat(handbook.mapping()).isEqualTo(ours);
    }

    @Test
    void briefsAreAppendixC() {
        assertThat(handbook.assignmentFigures("word count"))
                .isEqualTo(QUALIFICATION.units().stream()
                        .map(unit -> unit.assignmentBrief().words())
                        .toList());
        assertThat(handbook.assignmentFigures("Presentations: must be recorded, limited to"))
                .isEqualTo(QUALIFICATION.units().stream()
                        .map(unit -> unit.assignmentBrief().presentationMinutes())
                        .toList());
        assertThat(handbook.assignmentFigures("Professional Discussions: must be recorded, limited to"))
                .isEqualTo(QUALIFICATION.units().stream()
                        .map(unit -> unit.assignmentBrief().discussionMinutes())
                        .toList());
    }

    @Test
    void titlesAreTheHandbooks() {
        String text = handbook.words();
        assertThat(QUALIFICATION.units()).extracting(Unit::title).allSatisfy(title -> assertThat(text)
                .contains(Handbook.bare(title)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"8431-2.0", "ST0480-1.2", "ST0480-AP03"})
    void noSentenceIsTheHandbooks(String name) {
        String text = handbook.words();
        List<String> wording = new ArrayList<>();
        collect("", Sources.tree(name), wording);
        assertThat(wording).isNotEmpty();
        assertThat(wording.stream()
                        .flatMap(ours -> runs(ours).stream())
                        .filter(text::contains)
                        .collect(Collectors.toSet()))
                .as("runs of %d words that the handbook has too", RUN)
                .isEmpty();
    }

    @Test
    void theRunsOfASentenceOfTheHandbookWouldBeFound() {
        String sentence = handbook.criteria().get(1).text();
        assertThat(runs(sentence)).isNotEmpty().allSatisfy(run -> assertThat(handbook.words())
                .contains(run));
    }

    private static void collect(String field, JsonNode node, List<String> wording) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(entry.getKey(), entry.getValue(), wording));
        } else if (node.isArray()) {
            node.forEach(item -> collect(field, item, wording));
        } else if (node.isTextual() && WORDING.contains(field)) {
            wording.add(node.asText());
        }
    }

    /** Every run of that many words, between spaces as the handbook's words are. */
    private static List<String> runs(String ours) {
        String[] words = Handbook.bare(ours).strip().split(" ", -1);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(" " + String.join(" ", List.of(words).subList(i, i + RUN)) + " ");
        }
        return runs;
    }
}
