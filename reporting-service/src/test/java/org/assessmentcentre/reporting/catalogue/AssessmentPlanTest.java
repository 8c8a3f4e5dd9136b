package org.assessmentcentre.reporting.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.assessmentcentre.reporting.testing.Documents;
import org.junit.jupiter.api.Test;

class AssessmentPlanTest {

    private final ObjectNode document = Documents.tree(Documents.plan());

    private static AssessmentPlan plan(ObjectNode document) throws IOException {
        return ((CatalogueDocument.OfPlan) CatalogueDocument.parse("assessment-plan", document.toString())).plan();
    }

    private ObjectNode rule(String id) {
        for (var rule : document.get("rules")) {
            if (rule.get("id").asText().equals(id)) {
                return (ObjectNode) rule;
            }
        }
        throw new AssertionError("No rule " + id);
    }

    @Test
    void thePublishedPlanHasEveryKindOfRule() throws IOException {
        AssessmentPlan plan = plan(document);
        assertThat(plan.rules()).hasSameSizeAs(document.get("rules"));
        assertThat(plan.rules().stream().map(GatewayRule::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(RuleKind.values()));
    }

    @Test
    void aRuleOfAnUnknownKindMakesThePlanUnreadable() {
        rule("portfolio-pieces").put("kind", "SOMETHING_NEW");
        assertThatThrownBy(() -> plan(document)).isInstanceOf(IOException.class);
    }

    @Test
    void aRuleWithoutItsFigureMakesThePlanUnreadable() {
        rule("minimum-months-8").remove("months");
        assertThatThrownBy(() -> plan(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minimum-months-8")
                .hasMessageContaining("months");
    }

    @Test
    void aRuleWithoutStrictnessMakesThePlanUnreadable() {
        rule("employer-satisfied").remove("strictness");
        assertThatThrownBy(() -> plan(document)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void aPlanWithoutRulesIsUnreadable() {
        ((ArrayNode) document.get("rules")).removeAll();
        assertThatThrownBy(() -> plan(document)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFieldOfTheFutureIsIgnored() throws IOException {
        rule("employer-satisfied").put("fieldOfTheFuture", 1);
        document.putObject("anotherOne");
        assertThat(plan(document).rules()).hasSameSizeAs(document.get("rules"));
    }

    @Test
    void aMappingToACriterionTheHandbookLacksMakesItUnreadable() {
        ObjectNode handbook = Documents.tree(Documents.qualification());
        ((ArrayNode) handbook.get("mapping").get("ksbs").get("K10")).add("8431-700-AC9.9");
        assertThatThrownBy(() -> CatalogueDocument.parse("qualification", handbook.toString()))
                .hasStackTraceContaining("K10");
    }

    @Test
    void thirtyTwoKsbsAreOfTheProfessionalDiscussion() throws IOException {
        Standard standard =
                ((CatalogueDocument.OfStandard) CatalogueDocument.parse("standard", Documents.standard())).standard();
        assertThat(standard.ksbsOf(EpaMethod.PROFESSIONAL_DISCUSSION)).hasSize(32);
        assertThat(standard.ksbsOf(EpaMethod.STRATEGIC_BUSINESS_PROPOSAL)).hasSize(15);
        assertThat(standard.distinctionDescriptorsCovered()).isFalse();
    }
}
