package org.assessmentcentre.catalogue.qualifications;

import org.assessmentcentre.catalogue.document.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit in the list of a version's units. */
public record UnitSummary(
        @Schema(examples = "8431-700") String ref,
        @Schema(examples = "700") String number,

        @Schema(examples = "Building a High Performance Team")
        String title,

        @Schema(examples = "7") int level,

        @Schema(description = "Guided learning hours.", examples = "182")
        int glh,

        @Schema(description = "Slug of the standard's grouping it maps to.", examples = "team-working-and-development")
        String ksbGrouping,

        @Schema(description = "How many assessment criteria it has.", examples = "12")
        int criteria) {

    static UnitSummary of(Unit unit) {
        return new UnitSummary(
                unit.ref(), unit.number(), unit.title(), unit.level(), unit.glh(), unit.ksbGrouping(), (int)
                        unit.criteria().count());
    }
}
