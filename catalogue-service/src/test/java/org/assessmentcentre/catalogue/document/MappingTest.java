package org.assessmentcentre.catalogue.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void codesStandInTheStandardsOrderHoweverTheyWereKept() {
        Mapping mapping = new Mapping(
                Map.of(
                        "B1", List.of("x"),
                        "S10", List.of("x"),
                        "K10", List.of("x"),
                        "S4.2", List.of("x"),
                        "K2", List.of("x"),
                        "S5", List.of("x"),
                        "S4.1", List.of("x")),
                Map.of("PGD10", List.of("x"), "PGD9", List.of("x"), "PGD1", List.of("x")));
        assertThat(mapping.ksbs().keySet()).containsExactly("K2", "K10", "S4.1", "S4.2", "S5", "S10", "B1");
        assertThat(mapping.descriptors().keySet()).containsExactly("PGD1", "PGD9", "PGD10");
    }

    @Test
    void aCriterionKnowsItsCodes() {
        Mapping mapping =
                new Mapping(Map.of("K1", List.of("a", "b"), "S1", List.of("b")), Map.of("PGD1", List.of("a")));
        assertThat(mapping.ksbsOf("b")).containsExactly("K1", "S1");
        assertThat(mapping.descriptorsOf("b")).isEmpty();
        assertThat(mapping.descriptorsOf("a")).containsExactly("PGD1");
    }
}
