package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * The structure of the qualification.
 *
 * @param units how many the sentence above the table says there are; blank without one
 */
public record PrintedStructure(String units, List<Row> rows, List<PrintedTotal> totals) {

    /**
     * A unit in a table of all units.
     *
     * @param unit its number, {@code 700}
     * @param method of assessment, in the table of methods only
     */
    public record Row(int line, String unit, String title, String level, String hours, String method) {}
}
