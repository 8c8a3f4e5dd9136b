package org.assessmentcentre.catalogue.document;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What every gateway rule has: its name, its weight, where it comes from, and for whom and when it holds. */
public record RuleTerms(
        @Schema(examples = "minimum-months-12") String id,
        @Schema(description = "In our words.") String statement,
        Strictness strictness,
        Basis basis,

        @Schema(description = "A short reference of the source.")
        String source,

        @Schema(description = "For whom; everyone when absent.") @Nullable
        AppliesTo appliesTo,

        @Schema(description = "On which days readiness is asked about; any when absent.") @Nullable
        InForce inForce) {

    /** Whether it stops the gateway or only advises. */
    public enum Strictness {
        BLOCKING,
        ADVISORY
    }
}
