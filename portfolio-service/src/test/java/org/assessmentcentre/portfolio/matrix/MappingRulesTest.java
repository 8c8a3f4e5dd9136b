package org.assessmentcentre.portfolio.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.portfolio.Handbooks8431;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MappingRulesTest {

    private static final EvidenceLocation PAGE = new EvidenceLocation(3, null, null);
    private static final EvidenceLocation TIME = new EvidenceLocation(null, null, "00:04:00");
    private static final String AC = "8431-706-AC1.1";

    @Test
    void pagesAndParagraphsLocateADocument() {
        EvidenceLocation paragraph = new EvidenceLocation(null, 12, null);
        assertThat(document(new MappingsRequest.Row(AC, List.of(PAGE, paragraph))))
                .isEmpty();
    }

    @Test
    void timestampsLocateARecording() {
        assertThat(recording(new MappingsRequest.Row(AC, List.of(TIME)))).isEmpty();
        assertThat(recording(new MappingsRequest.Row(AC, List.of(TIME, PAGE))))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.field()).isEqualTo("mappings[0].locations[1]");
                    assertThat(violation.message()).contains("timestamp");
                });
    }

    @Test
    void timestampsLocateNothingInADocument() {
        assertThat(document(new MappingsRequest.Row(AC, List.of(TIME))))
                .extracting(Violation::field)
                .containsExactly("mappings[0].locations[0].timestamp");
    }

    @Test
    void beforeTheFileIsThereBothArePossible() {
        var rows = Collections.<MappingsRequest.@Nullable Row>singletonList(
                new MappingsRequest.Row(AC, List.of(PAGE, TIME)));
        assertThat(MappingRules.check(rows, Handbooks8431.VERSION_2, false, false, Set.of(), Set.of())
                        .all())
                .isEmpty();
    }

    @Test
    void everyBadRowIsReported() {
        List<Violation> found = document(
                new MappingsRequest.Row("8431-706-AC9.9", List.of(PAGE)),
                new MappingsRequest.Row(AC, Collections.nCopies(51, PAGE)),
                null,
                new MappingsRequest.Row(null, null),
                new MappingsRequest.Row("8431-706-AC1.2", List.of(new EvidenceLocation(3, 4, null))),
                new MappingsRequest.Row("8431-706-AC2.1", List.of(new EvidenceLocation(0, null, null))),
                new MappingsRequest.Row("8431-706-AC2.2", List.of(new EvidenceLocation(null, null, null))));
        assertThat(found)
                .extracting(Violation::field)
                .containsExactly(
                        "mappings[0].criterion",
                        "mappings[1].locations",
                        "mappings[2]",
                        "mappings[3].criterion",
                        "mappings[4].locations[0]",
                        "mappings[5].locations[0].page",
                        "mappings[6].locations[0]");
    }

    @Test
    void onlyADocumentMayHaveNoPlaceYet() {
        var rows = List.<MappingsRequest.@Nullable Row>of(
                new MappingsRequest.Row(AC, null), new MappingsRequest.Row("8431-706-AC1.2", List.of()));
        assertThat(MappingRules.check(rows, Handbooks8431.VERSION_2, false, true, Set.of(), Set.of())
                        .all())
                .isEmpty();
        assertThat(MappingRules.check(rows, Handbooks8431.VERSION_2, true, false, Set.of(), Set.of())
                        .all())
                .extracting(Violation::field)
                .containsExactly("mappings[0].locations", "mappings[1].locations");
    }

    @Test
    void aCriterionIsMappedOnce() {
        var twice = new MappingsRequest.Row(AC, List.of(PAGE));
        assertThat(document(twice, twice)).extracting(Violation::field).containsExactly("mappings[1].criterion");
        var rows = Collections.<MappingsRequest.@Nullable Row>singletonList(twice);
        assertThat(MappingRules.check(rows, Handbooks8431.VERSION_2, false, true, Set.of(AC), Set.of())
                        .all())
                .extracting(Violation::field)
                .containsExactly("mappings[0].criterion");
    }

    @Test
    void aCriterionHasSoManyPiecesThatOneEventHoldsThem() {
        var rows = Collections.<MappingsRequest.@Nullable Row>singletonList(new MappingsRequest.Row(AC, List.of(PAGE)));
        assertThat(MappingRules.check(rows, Handbooks8431.VERSION_2, false, true, Set.of(), Set.of(AC))
                        .all())
                .containsExactly(Violation.body(
                        "mappings[0].criterion", "has 200 pieces of evidence already; remove one that is not needed"));
    }

    @Test
    void thereAreRowsAndNotTooMany() {
        assertThat(document()).extracting(Violation::field).containsExactly("mappings");
        var many = new ArrayList<MappingsRequest.@Nullable Row>(
                Collections.nCopies(101, new MappingsRequest.Row(AC, List.of(PAGE))));
        assertThat(MappingRules.check(many, Handbooks8431.VERSION_2, false, true, Set.of(), Set.of())
                        .all())
                .extracting(Violation::field)
                .containsExactly("mappings");
        assertThat(document(new MappingsRequest.Row(AC, Collections.nCopies(51, PAGE))))
                .extracting(Violation::field)
                .containsExactly("mappings[0].locations");
    }

    private static List<Violation> document(MappingsRequest.@Nullable Row... rows) {
        return MappingRules.check(Arrays.asList(rows), Handbooks8431.VERSION_2, false, true, Set.of(), Set.of())
                .all();
    }

    private static List<Violation> recording(MappingsRequest.@Nullable Row... rows) {
        return MappingRules.check(Arrays.asList(rows), Handbooks8431.VERSION_2, true, false, Set.of(), Set.of())
                .all();
    }
}
