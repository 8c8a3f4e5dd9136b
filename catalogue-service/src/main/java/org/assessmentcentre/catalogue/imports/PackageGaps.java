package org.assessmentcentre.catalogue.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Criterion;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Requirement;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.Subject;
import org.assessmentcentre.catalogue.document.Unit;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.Section;

/** What a package could have and leaves out: optional parts, and what the latest published version has. */
final class PackageGaps {

    private final List<Finding> found = new ArrayList<>();

    private PackageGaps() {}

    static List<Finding> of(CatalogueDocument document, Optional<CatalogueDocument> before) {
        PackageGaps gaps = new PackageGaps();
        if (document instanceof Qualification qualification) {
            gaps.whole(qualification);
            qualification.units().forEach(gaps::unit);
        }
        before.ifPresent(earlier -> gaps.lost(document, earlier));
        return gaps.found;
    }

    private void whole(Qualification whole) {
        given(!whole.subjects().isEmpty(), Section.APPENDIX_A, whole.code(), "has no subjects");
        given(!whole.changes().isEmpty(), Section.COVER, whole.code(), "has no change log");
        given(
                whole.centreRequirements() != null,
                Section.CENTRE_REQUIREMENTS,
                whole.code(),
                "has no requirements of centres");
    }

    private void unit(Unit unit) {
        given(!unit.assignmentBrief().tasks().isEmpty(), Section.APPENDIX_C, unit.ref(), "has no assignment tasks");
        given(!unit.delivery().isEmpty(), Section.SECTION_8, unit.ref(), "has no guidance for delivery");
        given(!unit.suggestedEvidence().isEmpty(), Section.SECTION_8, unit.ref(), "has no suggested evidence");
        given(!unit.resources().isEmpty(), Section.DELIVERY, unit.ref(), "has no learning resources");
        unit.criteria()
                .forEach(criterion -> given(
                        !criterion.depth().isEmpty() || !criterion.topics().isEmpty(),
                        Section.SECTION_8,
                        criterion.ref(),
                        "has no depth"));
    }

    private void lost(CatalogueDocument document, CatalogueDocument before) {
        Set<String> lost = new LinkedHashSet<>(parts(before));
        parts(document).forEach(lost::remove);
        for (String part : lost) {
            found.add(Finding.warning(FindingKind.PACKAGE_DIFFERS, PackageSections.at(before, part))
                    .at(null, part)
                    .says("is in the published version " + before.version() + " and not in the package"));
        }
    }

    private void given(boolean there, Section section, String at, String message) {
        if (!there) {
            found.add(Finding.warning(FindingKind.PACKAGE_INCOMPLETE, section)
                    .at(null, at)
                    .says(message));
        }
    }

    private static List<String> parts(CatalogueDocument document) {
        List<String> parts = new ArrayList<>();
        switch (document) {
            case Standard standard -> {
                standard.ksbs().stream().map(Ksb::code).forEach(parts::add);
                standard.descriptors().stream().map(PassGradingDescriptor::code).forEach(parts::add);
            }
            case Framework framework ->
                framework.allItems().map(FrameworkItem::ref).forEach(parts::add);
            case Crosswalk crosswalk -> {}
            case AssessmentPlan plan -> {
                plan.rules().forEach(rule -> parts.add(rule.terms().id()));
                plan.endPointAssessment().forEach(rule -> parts.add(rule.terms().id()));
            }
            case Qualification qualification -> {
                for (Unit unit : qualification.units()) {
                    parts.add(unit.ref());
                    unit.learningOutcomes().forEach(outcome -> parts.add(outcome.ref()));
                }
                qualification.criteria().map(Criterion::ref).forEach(parts::add);
                qualification
                        .criteria()
                        .flatMap(criterion -> criterion.requirements().stream())
                        .map(Requirement::ref)
                        .forEach(parts::add);
                parts.addAll(qualification.mapping().ksbs().keySet());
                parts.addAll(qualification.mapping().descriptors().keySet());
                qualification.subjects().stream().map(Subject::slug).forEach(parts::add);
            }
        }
        return parts;
    }
}
