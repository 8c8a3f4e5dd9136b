package org.assessmentcentre.catalogue.exchange.projection;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;

/** A crosswalk has no items of its own: its links, with strength and reason, in a group for each strength. */
final class CrosswalkPackage {

    private CrosswalkPackage() {}

    static void fill(Crosswalk crosswalk, PackageBuilder builder) {
        builder.document()
                .put("statusStartDate", crosswalk.effectiveFrom().toString())
                .put("description", "Suggestions: they prove nothing, a decision is made on evidence.");
        Extensions.extend(builder.document(), crosswalk, "version", "title", "effectiveFrom", "links");
        for (CrosswalkLink link : crosswalk.links()) {
            String strength = link.strength().name().toLowerCase(Locale.ROOT);
            ObjectNode grouping = builder.define(
                    EntityKind.ASSOCIATION_GROUPING,
                    crosswalk.code() + " " + strength,
                    "Suggested, " + strength,
                    Map.of("description", "Framework and qualification, where one asks for what the other asks for"));
            ObjectNode association = builder.associate(
                    "isRelatedTo",
                    Links.nodeOf(
                            DocumentKind.FRAMEWORK,
                            crosswalk.framework().code(),
                            crosswalk.framework().version(),
                            link.element()),
                    target(crosswalk, link.target()),
                    grouping);
            Extensions.extend(association.put("notes", link.reason()), link, "reason");
        }
    }

    /** Criteria begin with the code of their qualification; what doesn't is a KSB. */
    private static ObjectNode target(Crosswalk crosswalk, String target) {
        return target.startsWith(crosswalk.qualification().code() + "-")
                ? Links.nodeOf(
                        DocumentKind.QUALIFICATION,
                        crosswalk.qualification().code(),
                        crosswalk.qualification().version(),
                        target)
                : Links.nodeOf(
                        DocumentKind.STANDARD,
                        crosswalk.standard().code(),
                        crosswalk.standard().version(),
                        target);
    }
}
