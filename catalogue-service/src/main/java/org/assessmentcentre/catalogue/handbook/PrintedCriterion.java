package org.assessmentcentre.catalogue.handbook;

import com.fasterxml.jackson.annotation.JsonProperty;
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
        String sufficiency) {

    /** The depth as a nested list. */
    @JsonProperty
    public List<PrintedTopic> topics() {
        return PrintedTopic.of(depth);
    }

    /** What the sufficiency asks for. */
    @JsonProperty
    public List<PrintedRequirement> requirements() {
        return SufficiencyText.requirements(sufficiency);
    }

    /** The command verb, as far as it is one of those known; else its first word. */
    @JsonProperty
    public String verb() {
        return CommandVerbs.of(statement);
    }
}
