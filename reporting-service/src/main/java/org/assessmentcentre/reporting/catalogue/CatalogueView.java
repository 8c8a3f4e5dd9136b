package org.assessmentcentre.reporting.catalogue;

import java.util.Map;
import java.util.Optional;

/** The published documents as one request sees them. */
public final class CatalogueView {

    private final Map<String, CatalogueDocument> documents;

    CatalogueView(Map<String, CatalogueDocument> documents) {
        this.documents = Map.copyOf(documents);
    }

    public Optional<Handbook> handbook(String qualification, String version) {
        return documents.get(qualification + ":" + version) instanceof CatalogueDocument.OfQualification found
                ? Optional.of(found.handbook())
                : Optional.empty();
    }

    public Optional<Standard> standard(String code, String version) {
        return documents.get(code + ":" + version) instanceof CatalogueDocument.OfStandard found
                ? Optional.of(found.standard())
                : Optional.empty();
    }

    public Optional<AssessmentPlan> plan(String standard, String plan) {
        return documents.get(standard + ":" + plan) instanceof CatalogueDocument.OfPlan found
                ? Optional.of(found.plan())
                : Optional.empty();
    }
}
