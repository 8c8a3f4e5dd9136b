package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.catalogue.packages.DocumentRules;
import org.assessmentcentre.catalogue.packages.DocumentWarnings;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.packages.Warning;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;

/** All that stands against publishing a document as it is. */
@ApplicationScoped
public class DraftFindings {

    private final PublishedDocuments published;
    private final DraftAcceptances acceptances;

    DraftFindings(PublishedDocuments published, DraftAcceptances acceptances) {
        this.published = published;
        this.acceptances = acceptances;
    }

    /** The errors; when there is none, the warnings with what was said to them. */
    List<DraftFinding> of(Draft draft) {
        CatalogueDocument document = draft.document();
        List<DraftFinding> findings = new ArrayList<>();
        for (Finding error : errors(document)) {
            findings.add(DraftFinding.error(findings.size() + 1, error));
        }
        if (findings.isEmpty() && document instanceof Qualification qualification) {
            Map<String, String> known = known(qualification.code());
            List<DraftAcceptance> accepted = acceptances.of(draft.id());
            for (Warning warning : warnings(qualification)) {
                String note = accepted.stream()
                        .filter(one -> one.covers(warning))
                        .map(DraftAcceptance::note)
                        .findFirst()
                        .orElse(known.get(warning.key()));
                findings.add(DraftFinding.warning(findings.size() + 1, warning, note));
            }
        }
        return List.copyOf(findings);
    }

    /** The warnings of a document without an error, without those that a published version has too. */
    public List<Warning> open(CatalogueDocument document) {
        if (!(document instanceof Qualification qualification)) {
            return List.of();
        }
        Map<String, String> known = known(qualification.code());
        return warnings(qualification).stream()
                .filter(warning -> !known.containsKey(warning.key()))
                .toList();
    }

    /** The warnings of the versions that are published: they were accepted, or came with a package that was reviewed. */
    private Map<String, String> known(String code) {
        Map<String, String> known = new HashMap<>();
        for (PublishedVersion version : published.versions(DocumentKind.QUALIFICATION)) {
            if (version.code().equals(code)) {
                warnings(published.qualification(code, version.version()).document())
                        .forEach(warning -> known.put(warning.key(), "Stands in version " + version.version()));
            }
        }
        return known;
    }

    /** The warnings of a qualification without an error, whoever accepted them. */
    List<Warning> warnings(Qualification qualification) {
        return standard(qualification.standard())
                .map(standard -> DocumentWarnings.of(qualification, standard))
                .orElse(List.of());
    }

    /** What the rules find, and whether it could be the next version. */
    public List<Finding> errors(CatalogueDocument document) {
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
