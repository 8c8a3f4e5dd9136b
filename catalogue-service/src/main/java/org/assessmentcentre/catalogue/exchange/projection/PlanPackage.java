package org.assessmentcentre.catalogue.exchange.projection;

import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.EpaRule;
import org.assessmentcentre.catalogue.document.GatewayRule;
import org.assessmentcentre.catalogue.document.RuleTerms;

/** An assessment plan, as it was published last: its rules for gateway, then those for end-point assessment. */
final class PlanPackage {

    private PlanPackage() {}

    static void fill(AssessmentPlan plan, PackageBuilder builder) {
        Extensions.extend(builder.document(), plan, "title", "rules", "endPointAssessment");
        for (GatewayRule rule : plan.rules()) {
            rule(builder, ItemType.GATEWAY_RULE, rule.terms(), rule);
        }
        for (EpaRule rule : plan.endPointAssessment()) {
            rule(builder, ItemType.EPA_RULE, rule.terms(), rule);
        }
        builder.associate(
                "isRelatedTo",
                builder.documentNode(),
                Links.node(
                        plan.ofStandard().name(" "),
                        "CFDocuments",
                        PackageBuilder.documentId(
                                DocumentKind.STANDARD,
                                plan.ofStandard().code(),
                                plan.ofStandard().version())),
                null);
    }

    private static void rule(PackageBuilder builder, ItemType type, RuleTerms terms, Object rule) {
        Extensions.extend(builder.item(terms.id(), type, terms.statement(), null), rule, "id", "statement");
    }
}
