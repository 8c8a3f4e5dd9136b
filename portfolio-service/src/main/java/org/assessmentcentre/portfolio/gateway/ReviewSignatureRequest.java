package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A party's signature under the review of the selection. */
@Schema(
        description = "A party's signature under the review of the selection.",
        requiredProperties = {"reviewedOn", "signedName"})
record ReviewSignatureRequest(
        @Nullable @Schema(description = "On programme, and not in the future.", example = "2026-11-02")
        LocalDate reviewedOn,

        @Nullable @Schema(maxLength = 200, example = "Morgan Ellis")
        String signedName) {}
