package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/** Appendix B: its parts, a grouping beside a unit each, and its rows. */
public record PrintedMapping(List<Part> parts, List<PrintedRow> rows) {

    /** A grouping beside the unit that bears it. */
    public record Part(int line, String grouping, String unit, String title) {}
}
