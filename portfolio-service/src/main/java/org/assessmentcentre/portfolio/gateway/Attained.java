package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a subject was attained, and when. */
record Attained(
        @Schema(description = "BSL stands for English only.")
        Basis basis,

        LocalDate achievedOn) {

    enum Basis {
        LEVEL_2,
        ENTRY_LEVEL_3_WITH_EHC_PLAN,
        BSL
    }
}
