package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assessmentcentre.catalogue.packages.Documents.criterion;
import static org.assessmentcentre.catalogue.packages.Documents.requirement;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of an import on our own document. */
class DocumentWarningsTest {

    private static final String FIRST = "$.units[0].learningOutcomes[0].criteria[0]";

    /** As in the handbook itself: it is so in the qualification. */
    @Test
    void theCarriedPackageHasWhatTheHandbookHasToo() {
        assertThat(of(tree -> {}))
                .extracting(Warning::kind)
                .containsOnly(
                        FindingKind.AMBIGUOUS_COUNT, FindingKind.CRITERION_WITHOUT_KSB, FindingKind.DESCRIPTOR_DIFFERS);
        assertThat(of(tree -> {}))
                .extracting(Warning::kind, Warning::at, Warning::place)
                .contains(tuple(
                        FindingKind.CRITERION_WITHOUT_KSB,
                        "8431-700-AC1.5",
                        "$.units[0].learningOutcomes[0].criteria[4]"));
    }

    @ParameterizedTest
    @MethodSource
    void whatDoesNotAddUpIsFoundAtItsPlace(FindingKind kind, String at, String place, Consumer<ObjectNode> change) {
        List<Warning> before = of(tree -> {});
        assertThat(before)
                .extracting(Warning::kind, Warning::at, Warning::place)
                .doesNotContain(tuple(kind, at, place));
        assertThat(of(change))
                .extracting(Warning::kind, Warning::at, Warning::place)
                .contains(tuple(kind, at, place));
    }

    static Stream<Arguments> whatDoesNotAddUpIsFoundAtItsPlace() {
        return Stream.of(
                fault(FindingKind.NUMBERING_GAP, "8431-704", "$.units[3]", tree -> tree.withArray("units")
                        .remove(3)),
                fault(FindingKind.AMBIGUOUS_COUNT, "8431-700-AC1.1", FIRST, tree -> requirement(
                                criterion(tree, 0, 0, 0), 2)
                        .put("statement", "Gives several reasons")),
                fault(FindingKind.CRITERION_UNKNOWN, "8431-700-AC9.9", FIRST, tree -> requirement(
                                criterion(tree, 0, 0, 0), 2)
                        .put("statement", "Goes on from AC9.9")),
                fault(FindingKind.CRITERION_WITHOUT_KSB, "8431-700-AC1.1", FIRST, tree -> criterion(tree, 0, 0, 0)
                        .putArray("ksbs")),
                fault(FindingKind.KSB_DIFFERS, "8431-700-AC1.1", FIRST, tree -> criterion(tree, 0, 0, 0)
                        .withArray("ksbs")
                        .add("K11")),
                fault(
                        FindingKind.DESCRIPTOR_DIFFERS,
                        "706 (S12)",
                        "$.mapping.descriptors['PGD19']",
                        tree -> tree.withArray("/mapping/descriptors/PGD19").remove(0)));
    }

    private static Arguments fault(FindingKind kind, String at, String place, Consumer<ObjectNode> change) {
        return Arguments.of(kind, at, place, change);
    }

    private static List<Warning> of(Consumer<ObjectNode> change) {
        return DocumentWarnings.of(Documents.qualification(change), Documents.standard());
    }
}
