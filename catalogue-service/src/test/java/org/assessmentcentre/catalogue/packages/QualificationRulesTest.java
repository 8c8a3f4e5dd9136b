package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.packages.Documents.criterion;
import static org.assessmentcentre.catalogue.packages.Documents.ksbRow;
import static org.assessmentcentre.catalogue.packages.Documents.outcome;
import static org.assessmentcentre.catalogue.packages.Documents.requirement;
import static org.assessmentcentre.catalogue.packages.Documents.unit;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QualificationRulesTest {

    private static final Standard STANDARD = Documents.standard();

    @Test
    void theCarriedQualificationHoldsTogether() {
        assertThat(DocumentRules.check(Documents.qualification(), STANDARD)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldTogetherIsFound(String why, Consumer<ObjectNode> change, Finding expected) {
        List<Finding> findings = DocumentRules.check(Documents.qualification(change), STANDARD);
        assertThat(findings).contains(expected);
    }

    static Stream<Arguments> whatDoesNotHoldTogetherIsFound() {
        return Stream.of(
                broken(
                        "hours of a unit changed",
                        tree -> unit(tree, 6).put("glh", 34),
                        "glh",
                        "is 547, the units' hours add up to 548"),
                broken("tqt below glh", tree -> tree.put("tqt", 546), "tqt", "546 is less than glh, 547"),
                broken(
                        "age zero",
                        tree -> tree.put("minimumAge", 0),
                        "minimumAge",
                        "minimumAge must be positive, is 0"),
                broken(
                        "version before delivery",
                        tree -> tree.put("effectiveFrom", "2021-08-31"),
                        "effectiveFrom",
                        "2021-08-31 is before deliveryFrom, 2021-09-01"),
                broken("no routes", tree -> tree.putArray("routes"), "routes", "there are none"),
                broken(
                        "a route of another qualification",
                        tree -> ((ObjectNode) tree.withArray("routes").get(0)).put("code", "8432-31"),
                        "8432-31",
                        "is no route of the code"),
                broken(
                        "another standard",
                        tree -> tree.withObject("/standard").put("version", "1.3"),
                        "standard",
                        "ST0480 1.3 is not ST0480 1.2"),
                broken(
                        "a unit's reference of another place",
                        tree -> unit(tree, 1).put("ref", "8431-711"),
                        "8431-711",
                        "should be 8431-701 by its place"),
                broken(
                        "a task of one outcome for another's criterion",
                        tree -> ((ArrayNode) tree.at("/units/6/assignmentBrief/tasks/0/criteria"))
                                .add("8431-706-AC2.1"),
                        "8431-706",
                        "has a task of 8431-706-LO1 for 8431-706-AC2.1, which is another outcome's"),
                broken(
                        "a subject of a criterion that is none",
                        tree -> tree.putArray("subjects")
                                .addObject()
                                .put("slug", "bees")
                                .put("category", "Nature")
                                .put("title", "Bees")
                                .putArray("criteria")
                                .add("8431-700-AC9.9"),
                        "bees",
                        "cites 8431-700-AC9.9, which does not exist"),
                broken(
                        "a task that leaves out criteria of its outcome",
                        tree -> unit(tree, 6)
                                .withObject("/assignmentBrief")
                                .putArray("tasks")
                                .addObject()
                                .put("learningOutcome", "8431-706-LO1")
                                .put("text", "Analyse it.")
                                .putArray("criteria")
                                .add("8431-706-AC1.1"),
                        "8431-706-AC1.2",
                        "stands at no task of its outcome"),
                broken("a unit twice", tree -> unit(tree, 1).put("number", "700"), "units", "unit 700 is there twice"),
                broken(
                        "two units of one grouping",
                        tree -> unit(tree, 1).put("ksbGrouping", "communication"),
                        "units",
                        "none maps to grouping research"),
                broken(
                        "an unknown grouping",
                        tree -> unit(tree, 1).put("ksbGrouping", "astrology"),
                        "8431-701",
                        "grouping astrology does not exist in the standard"),
                broken("a blank aim", tree -> unit(tree, 1).put("aim", " "), "8431-701", "aim is blank"),
                broken(
                        "a brief without words",
                        tree -> unit(tree, 1).withObject("/assignmentBrief").put("words", 0),
                        "8431-701",
                        "assignmentBrief.words must be positive, is 0"),
                broken(
                        "a tolerance of everything",
                        tree -> unit(tree, 1).withObject("/assignmentBrief").put("tolerancePercent", 100),
                        "8431-701",
                        "assignmentBrief.tolerancePercent is 100"),
                broken(
                        "a unit without outcomes",
                        tree -> unit(tree, 1).putArray("learningOutcomes"),
                        "8431-701",
                        "has no learning outcome"),
                broken(
                        "an outcome out of order",
                        tree -> outcome(tree, 0, 1).put("number", "LO3"),
                        "LO3",
                        "should be LO2 by its place"),
                broken(
                        "an outcome without criteria",
                        tree -> outcome(tree, 0, 1).putArray("criteria"),
                        "8431-700-LO2",
                        "has no criterion"),
                broken(
                        "a malformed criterion",
                        tree -> criterion(tree, 0, 0, 0).put("ref", "8431-700-AC01.1"),
                        "8431-700-AC01.1",
                        "should be 8431-700-AC1.1 by its place"),
                broken(
                        "a criterion twice",
                        tree -> criterion(tree, 0, 0, 1).put("ref", "8431-700-AC1.1"),
                        "8431-700-AC1.1",
                        "should be 8431-700-AC1.2 by its place"),
                broken(
                        "a criterion without verb",
                        tree -> criterion(tree, 0, 0, 0).put("verb", ""),
                        "8431-700-AC1.1",
                        "verb is blank"),
                broken(
                        "a statement with another verb",
                        tree -> criterion(tree, 0, 0, 0).put("verb", "Describe"),
                        "8431-700-AC1.1",
                        "statement does not begin with its verb, Describe"),
                broken(
                        "a criterion without requirement",
                        tree -> criterion(tree, 0, 0, 0).putArray("requirements"),
                        "8431-700-AC1.1",
                        "has no requirement"),
                broken(
                        "a requirement renumbered",
                        tree -> requirement(criterion(tree, 0, 0, 0), 0).put("ref", "8431-700-AC1.1-R9"),
                        "8431-700-AC1.1",
                        "requirement 8431-700-AC1.1-R9 should be 8431-700-AC1.1-R1 by its place"),
                broken(
                        "a requirement without reference",
                        tree -> requirement(criterion(tree, 0, 0, 0), 0).remove("ref"),
                        "8431-700-AC1.1",
                        "requirement null should be 8431-700-AC1.1-R1 by its place"),
                broken(
                        "a count of nothing",
                        tree -> requirement(criterion(tree, 0, 0, 0), 1).put("count", 0),
                        "8431-700-AC1.1-R2",
                        "count must be positive, is 0"),
                broken(
                        "a list of one",
                        tree -> requirement(criterion(tree, 0, 0, 0), 0)
                                .putArray("items")
                                .add("One"),
                        "8431-700-AC1.1-R1",
                        "lists fewer than two items"),
                broken(
                        "an item twice",
                        tree -> requirement(criterion(tree, 0, 0, 0), 0)
                                .putArray("items")
                                .add("One")
                                .add("One"),
                        "8431-700-AC1.1-R1",
                        "item One is there twice"),
                broken(
                        "one alternative",
                        tree -> requirement(criterion(tree, 2, 0, 1), 0)
                                .withArray("alternatives")
                                .remove(0),
                        "8431-702-AC1.2-R1",
                        "has fewer than two alternatives"),
                broken(
                        "an alternative with a reference",
                        tree -> ((ObjectNode) requirement(criterion(tree, 2, 0, 1), 0)
                                        .withArray("alternatives")
                                        .get(0))
                                .put("ref", "8431-702-AC1.2-R9"),
                        "8431-702-AC1.2-R1",
                        "an alternative has a ref of its own"),
                broken(
                        "a reference to nothing",
                        tree -> requirement(criterion(tree, 4, 0, 2), 3).put("criterion", "8431-704-AC9.9"),
                        "8431-704-AC1.3-R4",
                        "refers to 8431-704-AC9.9, which does not exist"),
                broken(
                        "a reference to itself",
                        tree -> requirement(criterion(tree, 4, 0, 2), 3).put("criterion", "8431-704-AC1.3"),
                        "8431-704-AC1.3-R4",
                        "refers to its own criterion"),
                broken(
                        "a KSB unmapped",
                        tree -> ((ObjectNode) tree.get("mapping").get("ksbs")).remove("S4.2"),
                        "S4.2",
                        "is in the standard and not in the mapping"),
                broken(
                        "a KSB of another standard",
                        tree -> ksbRow(tree, "K21").add("8431-700-AC1.1"),
                        "K21",
                        "is in the mapping and not in the standard"),
                broken(
                        "a descriptor unmapped",
                        tree -> ((ObjectNode) tree.get("mapping").get("descriptors")).remove("PGD19"),
                        "PGD19",
                        "is in the standard and not in the mapping"),
                broken(
                        "a KSB without criteria",
                        tree -> ksbRow(tree, "K18").removeAll(),
                        "K18",
                        "maps to no criterion"),
                broken(
                        "a criterion mapped twice",
                        tree -> ksbRow(tree, "K18").add("8431-700-AC1.3"),
                        "K18",
                        "criterion 8431-700-AC1.3 is there twice"),
                broken(
                        "a criterion that does not exist",
                        tree -> ksbRow(tree, "K18").add("8431-700-AC1.9"),
                        "K18",
                        "maps to 8431-700-AC1.9, which does not exist"),
                broken(
                        "a criterion of another unit",
                        tree -> ksbRow(tree, "K18").add("8431-701-AC1.1"),
                        "K18",
                        "maps to 8431-701-AC1.1, outside the unit of its grouping team-working-and-development"),
                broken(
                        "a KSB printed and not mapped",
                        tree -> criterion(tree, 0, 0, 0).withArray("ksbs").add("K18"),
                        "8431-700-AC1.1",
                        "prints K18, which the mapping does not give it"),
                broken(
                        "a KSB mapped and not printed",
                        tree -> ksbRow(tree, "K18").add("8431-700-AC1.1"),
                        "8431-700-AC1.1",
                        "does not print K18, which the mapping gives it"),
                broken(
                        "a criterion in neither table",
                        tree -> ksbRow(tree, "K18").removeAll(),
                        "8431-700-AC1.3",
                        "is in neither table of the mapping"));
    }

    @Test
    void everythingIsFoundAtOnce() {
        List<Finding> findings = DocumentRules.check(
                Documents.qualification(tree -> {
                    tree.put("tqt", 1);
                    unit(tree, 0).put("aim", "");
                    criterion(tree, 6, 1, 2).put("verb", "");
                }),
                STANDARD);
        assertThat(findings).extracting(Finding::at).contains("tqt", "8431-700", "8431-706-AC2.3");
    }

    private static Arguments broken(String why, Consumer<ObjectNode> change, String at, String message) {
        return Arguments.of(why, change, new Finding(at, message));
    }
}
