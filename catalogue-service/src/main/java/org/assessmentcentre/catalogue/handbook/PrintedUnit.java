package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * A unit as Section 8 prints it; a field that it does not print is blank.
 *
 * @param ksbs the codes it prints as its own
 */
public record PrintedUnit(
        int line,
        String number,
        String title,
        String level,
        String hours,
        String aim,
        List<String> ksbs,
        List<PrintedOutcome> outcomes) {}
