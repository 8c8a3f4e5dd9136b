package org.assessmentcentre.portfolio.centre;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All settings of a centre, as they shall be. */
@Schema(description = "All settings of a centre, as they shall be.")
record CentreSettingsRequest(
        @NotNull @Schema(description = "Whether learners see decisions before quality assurance confirmed them.")
        Boolean provisionalResultsVisibleToLearners,

        @NotNull
        @Schema(
                description = "Whether an apprentice without the diploma is held back at gateway, or only told.",
                example = "ADVISORY")
        CentreSettings.Strictness diplomaAtGateway) {

    CentreSettings toSettings() {
        return new CentreSettings(provisionalResultsVisibleToLearners, diplomaAtGateway);
    }
}
