package org.assessmentcentre.portfolio.gateway;

import java.util.UUID;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything recorded for a learner's gateway. */
@Schema(name = "GatewayResponse", description = "Everything recorded for a learner's gateway. Absent is not there yet.")
record GatewayResponse(
        UUID learnerId,
        @Nullable EnglishAndMaths englishAndMaths,
        @Nullable Discussion discussion,
        @Nullable Proposal proposal,
        @Nullable Selection selection,
        @Nullable Review review,
        @Nullable EmployerDeclaration employerDeclaration,
        @Nullable LearningEnd learningEnd,
        @Nullable Declared declaration,
        @Nullable Confirmed confirmation,

        @Schema(description = "Counts its changes, from 0; also its ETag.")
        long version)
        implements Tagged {

    static GatewayResponse from(UUID learnerId, Gateway gateway) {
        GatewayState state = gateway.state();
        return new GatewayResponse(
                learnerId,
                state.englishAndMaths(),
                state.discussion(),
                state.proposal(),
                state.selection(),
                state.review(),
                state.employerDeclaration(),
                state.learningEnd(),
                state.declaration(),
                state.confirmation(),
                gateway.version());
    }
}
