package org.assessmentcentre.reporting.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a plan for tests of other features, as the consumer does. */
public final class PlanReader {

    private PlanReader() {}

    public static AssessmentPlan read(String document) {
        try {
            return ((CatalogueDocument.OfPlan) CatalogueDocument.parse("assessment-plan", document)).plan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
