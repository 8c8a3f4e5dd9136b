package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandardRulesTest {

    @Test
    void theCarriedStandardHoldsTogether() {
        assertThat(DocumentRules.check(Documents.standard())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whatDoesNotHoldTogetherIsFound(String why, Consumer<ObjectNode> change, Finding expected) {
        assertThat(DocumentRules.check(Documents.standard(change))).contains(expected);
    }

    static Stream<Arguments> whatDoesNotHoldTogetherIsFound() {
        return Stream.of(
                broken("a blank title", tree -> tree.put("title", ""), "title", "title is blank"),
                broken("no KSBs", tree -> tree.putArray("ksbs"), "ksbs", "there are none"),
                broken("a KSB twice", tree -> ksb(tree, 1).put("code", "K1"), "ksbs", "KSB K1 is there twice"),
                broken(
                        "a malformed code",
                        tree -> ksb(tree, 0).put("code", "K01"),
                        "K01",
                        "is not a KSB code such as K10 or S4.2"),
                broken(
                        "a code of another type",
                        tree -> ksb(tree, 0).put("type", "SKILL"),
                        "K1",
                        "does not begin with the letter of SKILL"),
                broken("a blank summary", tree -> ksb(tree, 0).put("summary", ""), "K1", "summary is blank"),
                broken(
                        "an unknown grouping",
                        tree -> ksb(tree, 0).put("grouping", "astrology"),
                        "K1",
                        "grouping astrology does not exist"),
                broken(
                        "a grouping without KSBs",
                        tree -> tree.withArray("groupings")
                                .addObject()
                                .put("slug", "astrology")
                                .put("title", "Astrology")
                                .put("epaMethod", "PROFESSIONAL_DISCUSSION")
                                .put("basis", "INFERRED"),
                        "astrology",
                        "has no KSB"),
                broken(
                        "a slug without an end",
                        tree -> ((ObjectNode) tree.withArray("groupings").get(0)).put("slug", "a-".repeat(200_000)),
                        "a-".repeat(200_000),
                        "is not a slug of lower-case words"),
                broken(
                        "a slug with capitals",
                        tree -> ((ObjectNode) tree.withArray("groupings").get(0)).put("slug", "Team"),
                        "Team",
                        "is not a slug of lower-case words"),
                broken(
                        "descriptors out of order",
                        tree -> descriptor(tree, 0).put("code", "PGD2"),
                        "PGD2",
                        "is not PGD1, which its place asks for"),
                broken(
                        "a descriptor without KSBs",
                        tree -> descriptor(tree, 0).putArray("ksbs"),
                        "PGD1",
                        "prints no KSB"),
                broken(
                        "a descriptor's KSB that does not exist",
                        tree -> descriptor(tree, 0).withArray("ksbs").add("K99"),
                        "PGD1",
                        "prints K99, which is no KSB of the standard"),
                broken(
                        "a descriptor's KSB of another grouping",
                        tree -> descriptor(tree, 0).withArray("ksbs").add("K3"),
                        "PGD1",
                        "prints K3 of another grouping, research"),
                broken(
                        "distinction descriptors",
                        tree -> tree.put("distinctionDescriptorsCovered", true),
                        "distinctionDescriptorsCovered",
                        "distinction descriptors are not part of the format"));
    }

    private static ObjectNode ksb(ObjectNode standard, int position) {
        return (ObjectNode) standard.withArray("ksbs").get(position);
    }

    private static ObjectNode descriptor(ObjectNode standard, int position) {
        return (ObjectNode) standard.withArray("descriptors").get(position);
    }

    private static Arguments broken(String why, Consumer<ObjectNode> change, String at, String message) {
        return Arguments.of(why, change, new Finding(at, message));
    }
}
