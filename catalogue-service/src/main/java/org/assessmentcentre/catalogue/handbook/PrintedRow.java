package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of Appendix B.
 *
 * @param unit the number of the unit it stands under
 * @param ksb the code it begins with; null in a descriptor's row
 * @param ksbs the codes in brackets at the end of a descriptor
 * @param criteria {@code AC1.1}, in the row's order
 */
public record PrintedRow(
        int line, String unit, @Nullable String ksb, List<String> ksbs, String text, List<String> criteria) {}
