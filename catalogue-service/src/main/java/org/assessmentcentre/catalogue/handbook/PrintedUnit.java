package org.assessmentcentre.catalogue.handbook;

import java.util.List;
import java.util.stream.Stream;

/**
 * A unit as Section 8 prints it; a field that it does not print is blank.
 *
 * @param method of assessment
 * @param grouping the grouping it says it maps to
 * @param ksbs the codes it prints as its own
 */
public record PrintedUnit(
        int line,
        String number,
        String title,
        String level,
        String hours,
        String aim,
        String method,
        String grouping,
        List<String> ksbs,
        List<PrintedOutcome> outcomes,
        List<String> guidance,
        List<String> suggestedEvidence) {

    /** Every criterion in its order. */
    public Stream<PrintedCriterion> criteria() {
        return outcomes.stream().flatMap(outcome -> outcome.criteria().stream());
    }
}
