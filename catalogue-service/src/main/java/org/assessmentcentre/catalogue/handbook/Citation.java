package org.assessmentcentre.catalogue.handbook;

import java.util.List;

/**
 * A criterion that is named somewhere.
 *
 * @param unit its unit's number, {@code 700}
 * @param criterion {@code AC1.1}
 * @param ksbs the codes named with it
 */
public record Citation(int line, String unit, String criterion, List<String> ksbs) {

    Citation(int line, String unit, String criterion) {
        this(line, unit, criterion, List.of());
    }
}
