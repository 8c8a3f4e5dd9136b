package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.catalogue.packages.DocumentRules;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.published.PublishedDocuments;

/** All that stands against publishing a document as it is. */
@ApplicationScoped
class DraftFindings {

    private final PublishedDocuments published;

    DraftFindings(PublishedDocuments published) {
        this.published = published;
    }

    List<Finding> of(CatalogueDocument document) {
        List<Finding> findings = new ArrayList<>(
                switch (document) {
                    case Standard standard -> DocumentRules.check(standard);
                    case Qualification qualification ->
                        standard(qualification.standard())
                                .map(standard -> DocumentRules.check(qualification, standard))
                                .orElseGet(() -> unpublished(qualification.standard()));
                    case AssessmentPlan plan ->
                        standard(plan.ofStandard())
                                .map(standard -> DocumentRules.check(plan, standard))
                                .orElseGet(() -> unpublished(plan.ofStandard()));
                    case Framework framework -> DocumentRules.check(framework);
                    case Crosswalk crosswalk -> crosswalk(crosswalk);
                });
        int revisions = published.revisions(document.kind(), document.code(), document.version());
        if (document.revisionNumber() != revisions + 1) {
            findings.add(
                    document instanceof AssessmentPlan
                            ? new Finding(
                                    "revision",
                                    "is " + document.revisionNumber() + ", the next one is " + (revisions + 1))
                            : new Finding("version", document.version() + " is published already"));
        }
        return List.copyOf(findings);
    }

    private List<Finding> crosswalk(Crosswalk crosswalk) {
        Optional<Framework> framework = published.framework(crosswalk.framework());
        Optional<Qualification> qualification = published.qualification(crosswalk.qualification());
        Optional<Standard> standard = standard(crosswalk.standard());
        if (framework.isPresent() && qualification.isPresent() && standard.isPresent()) {
            return DocumentRules.check(crosswalk, framework.get(), qualification.get(), standard.get());
        }
        List<Finding> missing = new ArrayList<>();
        if (framework.isEmpty()) {
            missing.add(unpublished("framework", crosswalk.framework().name(" ")));
        }
        if (qualification.isEmpty()) {
            missing.add(unpublished("qualification", crosswalk.qualification().name(" ")));
        }
        if (standard.isEmpty()) {
            missing.add(unpublished("standard", crosswalk.standard().name(" ")));
        }
        return missing;
    }

    private Optional<Standard> standard(StandardReference reference) {
        return published.standard(reference);
    }

    private static List<Finding> unpublished(StandardReference reference) {
        return List.of(unpublished("standard", reference.name(" ")));
    }

    private static Finding unpublished(String at, String name) {
        return new Finding(at, name + " is not published");
    }
}
