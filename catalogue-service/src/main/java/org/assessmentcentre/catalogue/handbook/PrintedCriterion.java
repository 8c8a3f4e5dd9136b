package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * A criterion's row of three cells as Section 8 prints it; a cell that is not there is blank.
 *
 * @param number {@code AC1.1}
 * @param statement without number and codes
 */
public record PrintedCriterion(
        int line,
        String number,
        String statement,
        List<String> ksbs,
        boolean passDescriptor,
        String depth,
        String sufficiency) {}
