package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day that something recorded for gateway was done on; English and maths may be older than the apprenticeship. */
record StandingDay(String step, String what, LocalDate on) {

    static List<StandingDay> of(GatewayState state) {
        List<StandingDay> days = new ArrayList<>();
        Discussion discussion = state.discussion();
        if (discussion != null) {
            days.add(new StandingDay("discussion", "the discussion of English and maths", discussion.discussedOn()));
            signed(days, "discussion", "the employer's signature on the discussion", discussion.employer());
        }
        Proposal proposal = state.proposal();
        if (proposal != null) {
            days.add(new StandingDay("proposal", "the proposal", proposal.recordedOn()));
            agreed(days, "the employer's agreement to the proposal", proposal.employer());
            agreed(days, "the centre's agreement to the proposal", proposal.provider());
        }
        if (state.selection() != null) {
            days.add(new StandingDay(
                    "selection", "the selection", state.selection().recordedOn()));
        }
        Review review = state.review();
        if (review != null) {
            signed(days, "review", "the apprentice's review", review.apprentice());
            signed(days, "review", "the employer's review", review.employer());
            signed(days, "review", "the centre's review", review.provider());
        }
        if (state.employerDeclaration() != null) {
            days.add(new StandingDay(
                    "employerDeclaration",
                    "the employer's declaration",
                    state.employerDeclaration().declaredOn()));
        }
        if (state.learningEnd() != null) {
            days.add(new StandingDay(
                    "learningEnd", "the end of learning", state.learningEnd().endedOn()));
        }
        if (state.declaration() != null) {
            days.add(new StandingDay(
                    "declaration",
                    "the declaration of gateway",
                    state.declaration().declaredOn()));
        }
        return days;
    }

    private static void signed(List<StandingDay> days, String step, String what, @Nullable Signature signature) {
        if (signature != null) {
            days.add(new StandingDay(step, what, signature.on()));
        }
    }

    private static void agreed(List<StandingDay> days, String what, @Nullable Agreement agreement) {
        if (agreement != null) {
            days.add(new StandingDay("proposal", what, agreement.on()));
        }
    }
}
