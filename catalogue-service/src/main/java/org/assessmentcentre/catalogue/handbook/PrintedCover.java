package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import java.util.Map;

/**
 * The cover: facts by label in lower case, the table of totals, the change log.
 *
 * @param facts {@code age group approved} and the like
 */
public record PrintedCover(Map<String, String> facts, List<PrintedTotal> totals, List<Change> changes) {

    /**
     * An entry of the change log.
     *
     * @param citations the criteria it names
     */
    public record Change(int line, String version, String detail, String sections, List<Citation> citations) {}

    public PrintedCover {
        facts = Map.copyOf(facts);
    }
}
