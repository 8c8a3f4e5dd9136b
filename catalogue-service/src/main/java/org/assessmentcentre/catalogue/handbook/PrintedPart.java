package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * A unit as Appendix C, D or E prints it again. Its criteria have no codes and no depth, and sufficiency in E only.
 *
 * @param unit {@code 700}
 */
public record PrintedPart(Section section, int line, String unit, String title, List<PrintedOutcome> outcomes) {}
