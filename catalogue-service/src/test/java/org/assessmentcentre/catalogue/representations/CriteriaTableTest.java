package org.assessmentcentre.catalogue.representations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void aCellThatCouldBeAFormulaIsText(String cell) {
        assertThat(CriteriaTable.harmless(cell)).isEqualTo("'" + cell);
        assertThat(new CriteriaTable("t", List.of(List.of(cell))).csv()).isEqualTo("\"'" + cell + "\"\r\n");
    }

    @Test
    void anOrdinaryCellStaysAsItIs() {
        assertThat(CriteriaTable.harmless("K10, S1-2 = both")).isEqualTo("K10, S1-2 = both");
    }

    @Test
    void quotesAndLinesStayInTheirCell() {
        assertThat(new CriteriaTable("t", List.of(List.of("a \"b\", c", "d\ne"))).csv())
                .isEqualTo("\"a \"\"b\"\", c\",\"d\ne\"\r\n");
    }

    @Test
    void markupIsEscapedOnThePage() {
        assertThat(Html.escaped("<img src=x onerror='a'> & \"b\""))
                .isEqualTo("&lt;img src=x onerror=&#39;a&#39;&gt; &amp; &quot;b&quot;");
    }
}
