package org.assessmentcentre.catalogue.exchange.projection;

import java.time.Instant;
import java.util.List;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.exchange.entity.CasePackage;
import org.jspecify.annotations.Nullable;

/** Makes the package of a published document. */
final class Projection {

    /** Counts how often the rules here have changed; whatever was made by earlier ones is made anew. */
    static final int RULES = 2;

    private Projection() {}

    /** Whether documents of a kind are CASE documents: rules of an assessment plan are none. */
    static boolean has(DocumentKind kind) {
        return kind != DocumentKind.ASSESSMENT_PLAN;
    }

    /**
     * The package of a version.
     *
     * @param predecessor the version before it, whose parts it replaces; null of the first
     */
    static CasePackage of(CatalogueDocument document, Instant changedAt, @Nullable CatalogueDocument predecessor) {
        PackageBuilder builder = filled(document, changedAt);
        if (predecessor != null) {
            builder.associate("replacedBy", PackageBuilder.documentNode(predecessor), builder.documentNode(), null);
            List<String> before = filled(predecessor, changedAt).refs();
            before.stream()
                    .filter(builder::has)
                    .forEach(ref -> builder.associate(
                            "replacedBy",
                            PackageBuilder.nodeOf(document.kind(), predecessor.code(), predecessor.version(), ref),
                            builder.node(ref),
                            null));
        }
        return builder.build();
    }

    private static PackageBuilder filled(CatalogueDocument document, Instant changedAt) {
        PackageBuilder builder = new PackageBuilder(document, changedAt, typeOf(document.kind()));
        switch (document) {
            case Qualification qualification -> new QualificationPackage(qualification, builder).fill();
            case Standard standard -> StandardPackage.fill(standard, builder);
            case Framework framework -> new FrameworkPackage(framework, builder).fill();
            case Crosswalk crosswalk -> CrosswalkPackage.fill(crosswalk, builder);
            case AssessmentPlan plan -> throw new IllegalArgumentException("No CASE document: " + plan.name(" "));
        }
        return builder;
    }

    private static String typeOf(DocumentKind kind) {
        return switch (kind) {
            case QUALIFICATION -> "Qualification";
            case STANDARD -> "Apprenticeship standard";
            case FRAMEWORK -> "Leadership framework";
            case CROSSWALK -> "Crosswalk";
            case ASSESSMENT_PLAN -> "Assessment plan";
        };
    }
}
