package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;

/** The figures of the NHS Leadership Framework as the carried package has them, and what its rules find. */
class NhsFrameworkTest {

    private static final int RUN = 7;
    private static final Framework FRAMEWORK = framework(Sources.tree("NHS-LF-2011"));

    @Test
    void sevenDomainsOfFourElementsOfFourDescriptors() {
        assertThat(FRAMEWORK.items()).hasSize(7).allSatisfy(domain -> {
            List<FrameworkItem> elements = of(domain, Type.ELEMENT);
            assertThat(elements).hasSize(4).allSatisfy(element -> assertThat(of(element, Type.DESCRIPTOR))
                    .extracting(FrameworkItem::ref)
                    .containsExactly(
                            element.ref() + "-B1",
                            element.ref() + "-B2",
                            element.ref() + "-B3",
                            element.ref() + "-B4"));
        });
        assertThat(all(Type.ELEMENT)).hasSize(28);
        assertThat(all(Type.DESCRIPTOR)).hasSize(112);
    }

    @Test
    void anElementHasAnIndicatorAtEachStageAndTheLastTwoDomainsAtTheFourthOnly() {
        assertThat(all(Type.INDICATOR)).hasSize(88);
        for (int i = 0; i < 7; i++) {
            String[] stages = i < 5
                    ? new String[] {"NHS-LF-S1", "NHS-LF-S2", "NHS-LF-S3", "NHS-LF-S4"}
                    : new String[] {"NHS-LF-S4"};
            assertThat(of(FRAMEWORK.items().get(i), Type.ELEMENT))
                    .allSatisfy(element -> assertThat(of(element, Type.INDICATOR))
                            .extracting(FrameworkItem::level)
                            .containsExactly(stages));
        }
    }

    @Test
    void everyDomainSaysWhoItIsForWhatIsMissedAndHowItLooks() {
        assertThat(FRAMEWORK.items()).allSatisfy(domain -> {
            assertThat(domain.appliesTo()).isNotNull();
            assertThat(of(domain, Type.NOT_YET_DEMONSTRATING)).hasSizeBetween(4, 5);
            assertThat(of(domain, Type.EXAMPLE))
                    .extracting(FrameworkItem::level)
                    .containsExactly("NHS-LF-S1", "NHS-LF-S2", "NHS-LF-S3", "NHS-LF-S4");
        });
        assertThat(FRAMEWORK.items().subList(5, 7))
                .extracting(FrameworkItem::appliesTo)
                .allSatisfy(whom -> assertThat(whom).contains("not only", "senior"));
        assertThat(FRAMEWORK.levels())
                .extracting(FrameworkLevel::ref)
                .containsExactly("NHS-LF-S1", "NHS-LF-S2", "NHS-LF-S3", "NHS-LF-S4");
    }

    @Test
    void itHoldsTogether() {
        assertThat(DocumentRules.check(FRAMEWORK)).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        ObjectNode tree = Sources.tree("NHS-LF-2011");
        ObjectNode domain = (ObjectNode) tree.withArray("items").get(0);
        ObjectNode element = (ObjectNode) domain.withArray("items").get(0);
        ((ObjectNode) element.withArray("items").get(0)).put("ref", "LF-1").put("statement", " ");
        ((ObjectNode) element.withArray("items").get(1)).put("type", "ELEMENT");
        ((ObjectNode) element.withArray("items").get(5)).put("level", "NHS-LF-S1");
        ((ObjectNode) element.withArray("items").get(6)).put("level", "NHS-LF-S9");
        ((ObjectNode) domain.withArray("items").get(1)).putArray("uses").add("gossip");
        tree.put("language", "English");
        assertThat(DocumentRules.check(framework(tree)))
                .extracting(finding -> finding.at() + ": " + finding.message())
                .containsExactlyInAnyOrder(
                        "language: English is not a language tag such as en",
                        "LF-1: is not a reference that begins with NHS-LF-",
                        "LF-1: statement is blank",
                        "NHS-LF-D1-E1-B2: has no title",
                        "NHS-LF-D1-E1-B2: ELEMENT stands under ELEMENT, not under [DOMAIN]",
                        "NHS-LF-D1-E1: an indicator of NHS-LF-S1 is there twice",
                        "NHS-LF-D1-E1-S3: level NHS-LF-S9 does not exist",
                        "NHS-LF-D1-E2: use gossip does not exist");
    }

    @Test
    void noSentenceIsTheSources() throws IOException {
        Path source = Handbook.folder().resolve("002_7d97b09dc852efb0.txt");
        Assumptions.assumeThat(source).as("the source beside the project").exists();
        Set<String> theirs =
                runs(Files.readString(source, StandardCharsets.UTF_8)).collect(Collectors.toSet());
        List<String> ours = new ArrayList<>();
        FRAMEWORK.allItems().forEach(item -> ours.add(item.statement()));
        FRAMEWORK.allItems().map(FrameworkItem::appliesTo).forEach(whom -> ours.add(String.valueOf(whom)));
        FRAMEWORK.levels().forEach(level -> ours.add(level.context()));
        FRAMEWORK.uses().forEach(use -> ours.add(use.description()));
        assertThat(ours.stream().flatMap(NhsFrameworkTest::runs).filter(theirs::contains))
                .isEmpty();
    }

    private static Stream<String> runs(String text) {
        String[] words = Handbook.bare(text).strip().split(" ", -1);
        return Stream.iterate(0, i -> i + RUN <= words.length, i -> i + 1)
                .map(i -> String.join(" ", List.of(words).subList(i, i + RUN)));
    }

    private static List<FrameworkItem> all(Type type) {
        return FRAMEWORK.allItems().filter(item -> item.type() == type).toList();
    }

    private static List<FrameworkItem> of(FrameworkItem parent, Type type) {
        return parent.items().stream().filter(item -> item.type() == type).toList();
    }

    private static Framework framework(ObjectNode tree) {
        try {
            return (Framework) Documents.read(tree.toString());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
