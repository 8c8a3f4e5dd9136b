package org.assessmentcentre.catalogue.document;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of our suggestions how a framework meets a qualification and its standard. */
public record Crosswalk(
        DocumentKind kind,
        @Schema(examples = "NHS-LF-8431") String crosswalk,
        @Schema(examples = "1.0") String version,

        @Schema(examples = "NHS Leadership Framework and Level 7 Diploma for Senior Leaders")
        String title,

        @Schema(description = "First day on which this version is the current one.", examples = "2026-11-21")
        LocalDate effectiveFrom,

        DocumentReference framework,
        DocumentReference qualification,
        StandardReference standard,

        @Schema(description = "Each pair once.") List<CrosswalkLink> links)
        implements CatalogueDocument {

    @Override
    public String code() {
        return crosswalk;
    }
}
