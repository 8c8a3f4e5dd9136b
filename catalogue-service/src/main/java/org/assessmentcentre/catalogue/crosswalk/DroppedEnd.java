package org.assessmentcentre.catalogue.crosswalk;

import java.time.LocalDate;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An end of links that a later version of its document doesn't have any more. */
public record DroppedEnd(
        @Schema(examples = "8431-700-AC1.1") String end,
        DocumentKind kind,
        @Schema(examples = "8431") String code,

        @Schema(description = "The later version.", examples = "3.0")
        String version,

        @Schema(description = "First day of the later version; absent of a standard.", examples = "2027-02-01")
        @Nullable
        LocalDate effectiveFrom,

        @Schema(examples = "8431-700-AC1.1 is not in version 3.0 of 8431")
        String message) {

    static DroppedEnd of(String end, PublishedVersion later) {
        return new DroppedEnd(
                end,
                later.kind(),
                later.code(),
                later.version(),
                later.effectiveFrom(),
                end + " is not in version " + later.version() + " of " + later.code());
    }

    /** Unique in the list. */
    String sortKey() {
        return String.join(" ", end, code, version);
    }
}
