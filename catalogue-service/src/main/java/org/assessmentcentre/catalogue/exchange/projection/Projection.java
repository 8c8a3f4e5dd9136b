package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
    static final int RULES = 3;

    /** When they did last. */
    static final Instant RULES_SINCE = Instant.parse("2026-11-22T02:30:00Z");

    private Projection() {}

    /**
     * The package of a version.
     *
     * @param predecessor the version before it, whose parts it replaces; null of the first
     */
    static CasePackage of(CatalogueDocument document, Succession succession, @Nullable CatalogueDocument predecessor) {
        PackageBuilder builder = filled(document, succession.changedAt());
        succeed(builder.document(), succession);
        if (predecessor != null) {
            builder.associate("replacedBy", Links.nodeOf(predecessor), builder.documentNode(), null);
            List<String> before = filled(predecessor, succession.changedAt()).refs();
            before.stream()
                    .filter(builder::has)
                    .forEach(ref -> builder.associate(
                            "replacedBy",
                            Links.nodeOf(document.kind(), predecessor.code(), predecessor.version(), ref),
                            builder.node(ref),
                            null));
        }
        return builder.build();
    }

    private static PackageBuilder filled(CatalogueDocument document, Instant changedAt) {
        PackageBuilder builder = new PackageBuilder(document, changedAt, typeOf(document.kind()), languageOf(document));
        switch (document) {
            case Qualification qualification -> new QualificationPackage(qualification, builder).fill();
            case Standard standard -> StandardPackage.fill(standard, builder);
            case Framework framework -> new FrameworkPackage(framework, builder).fill();
            case Crosswalk crosswalk -> CrosswalkPackage.fill(crosswalk, builder);
            case AssessmentPlan plan -> PlanPackage.fill(plan, builder);
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

    /** A document says until when it holds once that is known. */
    private static void succeed(ObjectNode document, Succession succession) {
        document.put("lastChangeDateTime", PackageBuilder.time(succession.documentChangedAt()));
        LocalDate day = succession.endsOn();
        if (day != null) {
            document.put("adoptionStatus", succession.ended() ? "Deprecated" : "Adopted")
                    .put("statusEndDate", day.toString());
        }
    }

    private static String languageOf(CatalogueDocument document) {
        String language =
                switch (document) {
                    case Qualification qualification -> qualification.language();
                    case Framework framework -> framework.language();
                    case Standard standard -> null;
                    case AssessmentPlan plan -> null;
                    case Crosswalk crosswalk -> null;
                };
        return Objects.requireNonNullElse(language, "en");
    }
}
