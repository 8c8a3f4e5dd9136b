package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Subject, title and scope of the Strategic Business Proposal, with its summary, and who agreed to exactly these. */
record Proposal(
        @Schema(example = "Patient flow in the emergency department")
        String subject,

        @Schema(example = "A same-day emergency care unit for the county")
        String title,

        @Schema(example = "Workforce, estate and digital front door of two sites.")
        String scope,

        @Schema(example = "The unit takes over assessment of patients who need no bed.")
        String summary,

        @Schema(example = "11") int summaryWords,
        LocalDate recordedOn,
        @Nullable Agreement employer,
        @Nullable Agreement provider) {

    Proposal with(@Nullable Agreement byEmployer, @Nullable Agreement byProvider) {
        return new Proposal(subject, title, scope, summary, summaryWords, recordedOn, byEmployer, byProvider);
    }

    boolean says(ProposalRequest request) {
        return subject.equals(request.subject())
                && title.equals(request.title())
                && scope.equals(request.scope())
                && summary.equals(request.summary());
    }
}
