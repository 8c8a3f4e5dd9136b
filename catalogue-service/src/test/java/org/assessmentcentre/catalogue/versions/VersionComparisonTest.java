package org.assessmentcentre.catalogue.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.versions.Change.Kind;
import org.assessmentcentre.catalogue.versions.Change.Part;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionComparisonTest {

    @Test
    void aRewordedStatementIsShownWordByWord() {
        Change change = only(tree -> criterion(tree)
                .put("statement", "Explain ways of putting the team and organisational dynamics to good use"));
        assertThat(change.part()).isEqualTo(Part.CRITERION);
        assertThat(change.ref()).isEqualTo("8431-700-AC1.1");
        assertThat(change.kind()).isEqualTo(Kind.REWORDED);
        assertThat(change.impact()).isEqualTo(Impact.WORDING_OR_DEPTH);
        assertThat(change.words())
                .containsExactly(
                        new WordRun(WordRun.Op.SAME, "Explain ways of putting"),
                        new WordRun(WordRun.Op.ADDED, "the"),
                        new WordRun(WordRun.Op.SAME, "team and organisational dynamics to"),
                        new WordRun(WordRun.Op.ADDED, "good"),
                        new WordRun(WordRun.Op.SAME, "use"));
    }

    @Test
    void anotherCountIsANewDemand() {
        Change change = only(tree -> requirement(tree, 1).put("count", 3));
        assertThat(change.part()).isEqualTo(Part.REQUIREMENT);
        assertThat(change.ref()).isEqualTo("8431-700-AC1.1-R2");
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.impact()).isEqualTo(Impact.NEW_EVIDENCE);
        assertThat(change.before()).startsWith("AT_LEAST 2");
        assertThat(change.after()).startsWith("AT_LEAST 3");
        assertThat(change.criterion()).contains("8431-700-AC1.1");
    }

    @Test
    void aRequirementInOtherWordsIsOnlyWording() {
        Change change = only(tree -> requirement(tree, 1).put("statement", "Draws on theories or models that matter"));
        assertThat(change.kind()).isEqualTo(Kind.REWORDED);
        assertThat(change.impact()).isEqualTo(Impact.WORDING_OR_DEPTH);
    }

    @Test
    void aRequirementThatCameNeedsEvidenceAndOneThatWentNeedsNone() {
        Consumer<ObjectNode> fewer =
                tree -> criterion(tree).withArray("requirements").remove(2);
        Change gone = only(fewer);
        assertThat(gone.kind()).isEqualTo(Kind.REMOVED);
        assertThat(gone.impact()).isEqualTo(Impact.NONE);
        List<Change> back = VersionComparison.of(changed(fewer), Sources.qualification());
        assertThat(back).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.ADDED);
            assertThat(change.impact()).isEqualTo(Impact.NEW_EVIDENCE);
        });
    }

    @Test
    void anotherVerbIsANewDemand() {
        assertThat(VersionComparison.of(Sources.qualification(), changed(tree -> criterion(tree)
                        .put("verb", "Evaluate")
                        .put("statement", "Evaluate ways of putting team and organisational dynamics to use"))))
                .extracting(Change::impact)
                .containsExactly(Impact.NEW_EVIDENCE, Impact.WORDING_OR_DEPTH);
    }

    @Test
    void aTopicWithMostOfItsWordsIsReworded() {
        Change change = only(tree -> topic(tree, 3, "Motivation and a reward culture"));
        assertThat(change.part()).isEqualTo(Part.DEPTH);
        assertThat(change.kind()).isEqualTo(Kind.REWORDED);
        assertThat(change.before()).isEqualTo("Motivation and reward culture");
    }

    @Test
    void topicsThatShareNoWordsCameAndWent() {
        List<Change> changes =
                VersionComparison.of(Sources.qualification(), changed(tree -> topic(tree, 3, "Sustainability")));
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void aCriterionThatWentIsToldWithItsMapping() {
        List<Change> changes = VersionComparison.of(Sources.qualification(), changed(tree -> {
            criteria(tree).remove(0);
            ((ArrayNode) tree.get("mapping").get("ksbs").get("K10")).remove(0);
        }));
        assertThat(changes).extracting(Change::part).containsExactly(Part.CRITERION, Part.KSB_MAPPING);
        assertThat(changes).extracting(Change::impact).containsOnly(Impact.NONE);
    }

    @Test
    void hoursAreNoMatterOfAPortfolio() {
        Change change = only(tree -> ((ObjectNode) tree.get("units").get(0)).put("glh", 183));
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.impact()).isEqualTo(Impact.NONE);
    }

    @Test
    void aUnitThatCameBringsItsCriteria() {
        List<Change> changes = VersionComparison.of(
                changed(tree -> ((ArrayNode) tree.get("units")).remove(6)), Sources.qualification());
        assertThat(changes).extracting(Change::part).startsWith(Part.UNIT, Part.CRITERION);
        assertThat(changes).extracting(Change::impact).containsOnly(Impact.NEW_EVIDENCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/subjects/0/title | Cultures | SUBJECT | culture | WORDING_OR_DEPTH",
                "/subjects/0/criteria/5 | 8431-700-AC3.1 | SUBJECT | culture | NONE",
                "/units/0/delivery/0 | Anything | GUIDANCE | 8431-700 | NONE",
                "/units/0/suggestedEvidence/0 | Anything | SUGGESTED_EVIDENCE | 8431-700 | NONE",
                "/units/0/resources/0 | Anything | RESOURCE | 8431-700 | NONE",
                "/resources/0 | Anything | RESOURCE | 8431 | NONE",
                "/centreRequirements/staffing/1 | Anything | CENTRE_REQUIREMENT | 8431 | NONE",
                "/units/0/learningOutcomes/0/criteria/0/requirements/0/items/0 | Other | REQUIREMENT | 8431-700-AC1.1-R1 | NEW_EVIDENCE",
                "/units/0/learningOutcomes/0/criteria/0/requirements/0/statement | Other | REQUIREMENT | 8431-700-AC1.1-R1 | WORDING_OR_DEPTH",
                "/units/0/learningOutcomes/0/criteria/0/requirements/1/of | Other | REQUIREMENT | 8431-700-AC1.1-R2 | NEW_EVIDENCE",
                "/units/0/assignmentBrief/tasks/0/text | Anything | TASK | 8431-700-LO1 | WORDING_OR_DEPTH",
                "/units/0/assignmentBrief/tasks/0/criteria/1 | 8431-700-AC1.5 | TASK | 8431-700-LO1 | NEW_EVIDENCE",
            })
    void whatStandsAroundTheCriteriaIsComparedWithItsImpact(
            String pointer, String value, Part part, String ref, Impact impact) {
        List<Change> changes =
                VersionComparison.of(Sources.qualification(), changed(tree -> set(tree, pointer, value)));
        assertThat(changes).isNotEmpty().allSatisfy(change -> {
            assertThat(change.part()).isEqualTo(part);
            assertThat(change.ref()).isEqualTo(ref);
        });
        assertThat(changes).extracting(Change::impact).contains(impact).allMatch(each -> each.compareTo(impact) <= 0);
    }

    @ParameterizedTest
    @CsvSource({"minimumAge", "registrationValidityYears", "inductionHours", "tutorialHoursAtLeast"})
    void aFigureOfTheCentreIsNoMatterOfAPortfolio(String field) {
        Change change = only(tree -> tree.put(field, 99));
        assertThat(change.part()).isEqualTo(Part.CENTRE_REQUIREMENT);
        assertThat(change.what()).isEqualTo(field);
        assertThat(change.impact()).isEqualTo(Impact.NONE);
    }

    private static void set(ObjectNode tree, String pointer, String value) {
        int last = pointer.lastIndexOf('/');
        String name = pointer.substring(last + 1);
        switch (tree.at(pointer.substring(0, last))) {
            case ArrayNode list -> list.set(Integer.parseInt(name), value);
            case ObjectNode object -> object.put(name, value);
            default -> throw new AssertionError(pointer);
        }
    }

    private static Change only(Consumer<ObjectNode> change) {
        List<Change> changes = VersionComparison.of(Sources.qualification(), changed(change));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }

    private static Qualification changed(Consumer<ObjectNode> change) {
        ObjectNode tree = Sources.tree("8431-2.0");
        change.accept(tree);
        try {
            return EventJson.read(tree.toString().getBytes(StandardCharsets.UTF_8), Qualification.class);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ArrayNode criteria(ObjectNode tree) {
        return (ArrayNode)
                tree.get("units").get(0).get("learningOutcomes").get(0).get("criteria");
    }

    private static ObjectNode criterion(ObjectNode tree) {
        return (ObjectNode) criteria(tree).get(0);
    }

    private static void topic(ObjectNode tree, int position, String text) {
        ((ObjectNode) criterion(tree).get("topics").get(position)).put("text", text);
    }

    private static ObjectNode requirement(ObjectNode tree, int position) {
        return (ObjectNode) criterion(tree).get("requirements").get(position);
    }
}
