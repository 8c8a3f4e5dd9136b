package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * A learning outcome as Section 8 prints it.
 *
 * @param number {@code LO1}
 */
public record PrintedOutcome(int line, String number, String statement, List<PrintedCriterion> criteria) {}
