package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.catalogue.packages.Documents.rule;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {

    private static final Standard STANDARD = Documents.standard();

    @Test
    void theCarriedPlanHoldsTogether() {
        assertThat(DocumentRules.check(Documents.plan(), STANDARD)).isEmpty();
    }

    @Test
    void aMethodThatNoGroupingUsesIsFound() {
        Standard discussionsOnly = Documents.standard(tree -> tree.withArray("groupings")
                .forEach(grouping -> ((ObjectNode) grouping).put("epaMethod", "STRATEGIC_BUSINESS_PROPOSAL")));
        assertThat(DocumentRules.check(Documents.plan(), discussionsOnly))
                .contains(new Finding(
                        "ksbs-mapped", "no grouping of the standard is looked at by PROFESSIONAL_DISCUSSION"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldTogetherIsFound(String why, Consumer<ObjectNode> change, Finding expected) {
        assertThat(DocumentRules.check(Documents.plan(change), STANDARD)).contains(expected);
    }

    static Stream<Arguments> whatDoesNotHoldTogetherIsFound() {
        return Stream.of(
                broken(
                        "another version of the standard",
                        tree -> tree.put("standardVersion", "1.3"),
                        "standard",
                        "ST0480 1.3 is not ST0480 1.2"),
                broken(
                        "another plan than the standard's",
                        tree -> tree.put("plan", "AP04"),
                        "plan",
                        "AP04 is not the standard's plan, AP03"),
                broken(
                        "an alternative that nobody knows",
                        tree -> rule(tree, "english-and-maths")
                                .withArray("alternatives")
                                .add("FRENCH"),
                        "english-and-maths",
                        "alternative FRENCH is none of ENTRY_LEVEL_3_WITH_EHC_PLAN, BSL"),
                broken(
                        "published hours that are none",
                        tree -> rule(tree, "off-the-job-hours").put("publishedHours", 0),
                        "off-the-job-hours",
                        "publishedHours must be positive, is 0"),
                broken(
                        "an end-point rule with the id of a gateway rule",
                        tree -> epa(tree, 5).put("id", "minimum-months-12"),
                        "rules",
                        "rule minimum-months-12 is there twice"),
                broken(
                        "a proposal without words",
                        tree -> epa(tree, 0).put("words", 0),
                        "epa-proposal",
                        "words must be positive, is 0"),
                broken(
                        "a re-take sooner than a re-sit",
                        tree -> epa(tree, 4).put("retakeWithinMonths", 2),
                        "epa-another-try",
                        "retakeWithinMonths, 2, is less than resitWithinMonths, 3"),
                broken("no rules", tree -> tree.putArray("rules"), "rules", "there are none"),
                broken(
                        "a rule twice",
                        tree -> rule(tree, "minimum-months-8").put("id", "minimum-months-12"),
                        "rules",
                        "rule minimum-months-12 is there twice"),
                broken(
                        "an id that is no slug",
                        tree -> rule(tree, "ksbs-mapped").put("id", "KSBs"),
                        "KSBs",
                        "is not a slug"),
                broken(
                        "a rule without source",
                        tree -> rule(tree, "ksbs-mapped").put("source", ""),
                        "ksbs-mapped",
                        "source is blank"),
                broken(
                        "a start range without days",
                        tree -> rule(tree, "minimum-months-12")
                                .withObject("/appliesTo")
                                .put("startedFrom", "2025-08-01"),
                        "minimum-months-12",
                        "holds on no day: from 2025-08-01"),
                broken(
                        "an age range without ages",
                        tree -> rule(tree, "english-and-maths-under-19")
                                .withObject("/appliesTo")
                                .put("ageAtStartFrom", 19),
                        "english-and-maths-under-19",
                        "applies to no age"),
                broken(
                        "in force on no day",
                        tree -> rule(tree, "english-and-maths")
                                .withObject("/inForce")
                                .put("from", "2025-02-11"),
                        "english-and-maths",
                        "holds on no day: from 2025-02-11"),
                broken(
                        "no words",
                        tree -> rule(tree, "proposal-summary").put("maxSummaryWords", 0),
                        "proposal-summary",
                        "maxSummaryWords must be positive, is 0"),
                broken(
                        "no months",
                        tree -> rule(tree, "minimum-months-8").put("months", -1),
                        "minimum-months-8",
                        "months must be positive, is -1"),
                broken(
                        "more than everything",
                        tree -> rule(tree, "off-the-job-percent-20").put("percent", 101),
                        "off-the-job-percent-20",
                        "percent is 101"),
                broken(
                        "no hours",
                        tree -> rule(tree, "off-the-job-hours").put("floorHours", 0),
                        "off-the-job-hours",
                        "floorHours must be positive, is 0"),
                broken(
                        "no party",
                        tree -> rule(tree, "portfolio-reviewed").putArray("parties"),
                        "portfolio-reviewed",
                        "names no party"),
                broken(
                        "a party twice",
                        tree -> rule(tree, "portfolio-reviewed")
                                .putArray("parties")
                                .add("EMPLOYER")
                                .add("EMPLOYER"),
                        "portfolio-reviewed",
                        "names a party twice"),
                broken(
                        "no qualification",
                        tree -> rule(tree, "qualification-achieved").put("qualification", ""),
                        "qualification-achieved",
                        "qualification is blank"));
    }

    @Test
    void aRuleInForceOnASingleDayIsFine() {
        assertThat(DocumentRules.check(
                        Documents.plan(tree -> rule(tree, "english-and-maths")
                                .withObject("/inForce")
                                .put("from", "2025-02-10")),
                        STANDARD))
                .isEmpty();
    }

    private static Arguments broken(String why, Consumer<ObjectNode> change, String at, String message) {
        return Arguments.of(why, change, new Finding(at, message));
    }

    private static ObjectNode epa(ObjectNode plan, int position) {
        return (ObjectNode) plan.withArray("endPointAssessment").get(position);
    }
}
