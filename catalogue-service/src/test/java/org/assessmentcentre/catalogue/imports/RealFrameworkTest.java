package org.assessmentcentre.catalogue.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.abort;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.frameworks.text.FrameworkText;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFormat;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Handbook;
import org.assessmentcentre.catalogue.testing.Sources;
import org.assessmentcentre.catalogue.wording.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The NHS framework's own text, without hand editing. Aborted where it is not at hand: it is not kept here. */
@CatalogueTest
class RealFrameworkTest {

    private static final Framework FRAMEWORK = Sources.document("NHS-LF-2011", Framework.class);

    @Inject
    FrameworkTexts texts;

    private final HandbookFindings findings = new HandbookFindings();
    private Map<String, Words> words;

    @BeforeEach
    void read() throws IOException {
        Path source = Handbook.folder().resolve("002_7d97b09dc852efb0.txt");
        if (!Files.exists(source)) {
            abort("The NHS framework's text is not in " + Handbook.folder() + "; its import is not tested.");
        }
        FrameworkText reader = texts.of("NHS-LF").orElseThrow();
        try (InputStream text = Files.newInputStream(source)) {
            List<Words> read = new FrameworkComparison(FRAMEWORK, reader, new ImportProgress(List.of(), steps -> {}))
                    .compare(text, HandbookFormat.TEXT, findings);
            words = read.stream().collect(Collectors.toMap(Words::ref, Function.identity()));
        }
    }

    @Test
    void everyLevelAndPartHasItsWords() {
        assertThat(words)
                .hasSize(306)
                .containsKeys(FRAMEWORK.allItems().map(FrameworkItem::ref).toArray(String[]::new));
        assertThat(findings.hasErrors()).isFalse();
    }

    @Test
    void usesAndWhomTheLastDomainsAreForHaveTheirWords() {
        assertThat(firstWords("NHS-LF-U-awareness", "NHS-LF-U-recruitment-and-retention", "NHS-LF-D7-WHO"))
                .containsExactly("To raise awareness", "To inform an", "There are two");
        assertThat(words).doesNotContainKey("NHS-LF-D5-WHO");
        assertThat(Objects.requireNonNull(words.get("NHS-LF-D6-WHO")).statement())
                .endsWith("leadership roles.");
    }

    @Test
    void stagesAreTheSummaryTables() {
        assertThat(firstWords("NHS-LF-D1-E1-S1", "NHS-LF-D1-E1-S2", "NHS-LF-D1-E1-S3", "NHS-LF-D1-E1-S4"))
                .containsExactly(
                        "Reflects on how", "Appreciates the impact", "Reflects on their", "Uses sophisticated tools");
        assertThat(firstWords("NHS-LF-D5-E3-S1", "NHS-LF-D5-E3-S2", "NHS-LF-D5-E3-S3", "NHS-LF-D5-E3-S4"))
                .containsExactly(
                        "Consults with others",
                        "Involves key people",
                        "Remains accountable for",
                        "Ensures that corporate");
        assertThat(firstWords("NHS-LF-D1-E1-B4", "NHS-LF-D1-E2-B4", "NHS-LF-D4-X3"))
                .containsExactly("Obtain, analyse and", "Plan their workload", "Physician B has");
    }

    @Test
    void whatWasMovedAndWhereTheTwoDifferIsReported() {
        Map<FindingKind, Long> kinds =
                findings.all().stream().collect(Collectors.groupingBy(HandbookFinding::kind, Collectors.counting()));
        assertThat(kinds)
                .containsExactlyInAnyOrderEntriesOf(Map.of(FindingKind.MOVED, 39L, FindingKind.SUMMARY_DIFFERS, 13L));
        assertThat(findings.all())
                .filteredOn(finding -> finding.kind() == FindingKind.SUMMARY_DIFFERS
                        && !Objects.requireNonNull(finding.at()).matches("NHS-LF-D\\d"))
                .extracting(
                        HandbookFinding::at, finding -> finding.differences().size())
                .containsExactlyInAnyOrder(
                        tuple("NHS-LF-D1-E3-S1", 1),
                        tuple("NHS-LF-D3-E4-S4", 1),
                        tuple("NHS-LF-D4-E3-S4", 1),
                        tuple("NHS-LF-D6-E1-B4", 1),
                        tuple("NHS-LF-D6-E1-S4", 2),
                        tuple("NHS-LF-D6-E2", 2));
    }

    @Test
    void noDomainIsDescribedAtItsTableAsOnItsPage() {
        assertThat(findings.all())
                .filteredOn(finding -> Objects.requireNonNull(finding.at()).matches("NHS-LF-D\\d"))
                .hasSize(7)
                .allSatisfy(finding -> {
                    assertThat(finding.kind()).isEqualTo(FindingKind.SUMMARY_DIFFERS);
                    assertThat(finding.printed()).startsWith("Effective leadership");
                    assertThat(finding.differences()).isNotEmpty();
                });
    }

    private List<String> firstWords(String... refs) {
        return List.of(refs).stream()
                .map(ref -> Objects.requireNonNull(words.get(ref)).statement().split(" ", -1))
                .map(all -> String.join(" ", all[0], all[1], all[2]))
                .toList();
    }
}
