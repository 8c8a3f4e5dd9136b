package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Ksb;
import org.assessmentcentre.catalogue.document.KsbGrouping;
import org.assessmentcentre.catalogue.document.PassGradingDescriptor;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/** A standard: its groupings with their KSBs and pass grading descriptors, and which descriptor speaks of which KSB. */
final class StandardPackage {

    private StandardPackage() {}

    static void fill(Standard standard, PackageBuilder builder) {
        Extensions.extend(builder.document(), standard, "version", "title", "groupings", "ksbs", "descriptors");
        for (KsbGrouping grouping : standard.groupings()) {
            ObjectNode item = builder.item(grouping.slug(), ItemType.KSB_GROUPING, grouping.title(), null);
            Extensions.extend(item, grouping, "slug", "title");
        }
        for (Ksb ksb : standard.ksbs()) {
            ItemType type =
                    switch (ksb.type()) {
                        case KNOWLEDGE -> ItemType.KNOWLEDGE;
                        case SKILL -> ItemType.SKILL;
                        case BEHAVIOUR -> ItemType.BEHAVIOUR;
                    };
            ObjectNode item = builder.item(ksb.code(), type, ksb.summary(), known(builder, ksb.grouping()));
            Extensions.extend(item, ksb, "code", "summary");
        }
        ObjectNode related = builder.define(
                EntityKind.ASSOCIATION_GROUPING,
                standard.code() + " descriptors-ksbs",
                "Pass grading descriptors and KSBs",
                Map.of("description", "The KSBs that are printed at a descriptor"));
        for (PassGradingDescriptor descriptor : standard.descriptors()) {
            ObjectNode item = builder.item(
                    descriptor.code(),
                    ItemType.PASS_GRADING_DESCRIPTOR,
                    descriptor.summary(),
                    known(builder, descriptor.grouping()));
            Extensions.extend(item, descriptor, "code", "summary");
            descriptor.ksbs().stream()
                    .filter(builder::has)
                    .forEach(code -> builder.associate(
                            "isRelatedTo", builder.node(descriptor.code()), builder.node(code), related.deepCopy()));
        }
    }

    private static @Nullable String known(PackageBuilder builder, String ref) {
        return builder.has(ref) ? ref : null;
    }
}
