package org.assessmentcentre.catalogue.packages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How fine a part of a framework a link may go to. */
class CrosswalkRulesTest {

    @Test
    void theCarriedCrosswalkHoldsTogether() throws IOException {
        assertThat(check(Sources.tree("NHS-LF-8431-1.1"), "NHS-LF-2011")).isEmpty();
    }

    @Test
    void aDomainAsAWholeMayBeLinked() throws IOException {
        assertThat(check(linked("NHS-LF-D7"), "NHS-LF-2011")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NHS-LF-2011, NHS-LF-D1-E1-S1, INDICATOR, DOMAIN and ELEMENT",
        "NHS-LF-2011, NHS-LF-D1-E1-B1, DESCRIPTOR, DOMAIN and ELEMENT",
        "NHS-LF-2011, NHS-LF-D1-X1, EXAMPLE, DOMAIN and ELEMENT",
        "CLFA-2019, CLFA-T1-Q1, KEY_QUESTION, DOMAIN and THEME"
    })
    void aLinkToAFinerPartIsFound(String framework, String element, String type, String linked) throws IOException {
        assertThat(check(linked(element), framework))
                .extracting(Finding::message)
                .contains(element + " is of the type " + type + "; links go to " + linked);
    }

    @Test
    void aFrameworkWithoutElementsIsLinkedByItsThemes() throws IOException {
        assertThat(check(linked("CLFA-T1"), "CLFA-2019"))
                .noneMatch(finding -> finding.at().startsWith("CLFA-T1 "));
    }

    private static ObjectNode linked(String element) {
        ObjectNode tree = Sources.tree("NHS-LF-8431-1.1");
        ((ObjectNode) tree.withArray("links").get(0)).put("element", element);
        return tree;
    }

    private static List<Finding> check(ObjectNode crosswalk, String framework) throws IOException {
        return CrosswalkRules.check(
                (Crosswalk) Documents.read(crosswalk.toString()),
                Sources.document(framework, Framework.class),
                Sources.qualification(),
                Sources.standard());
    }
}
