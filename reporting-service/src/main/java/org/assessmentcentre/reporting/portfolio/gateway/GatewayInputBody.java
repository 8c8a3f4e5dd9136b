package org.assessmentcentre.reporting.portfolio.gateway;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of a gateway input: the object it is named after, absent when the input was cleared. */
record GatewayInputBody(
        UUID learnerId,
        Input input,
        @Nullable EnglishAndMaths englishAndMaths,
        @Nullable Discussion discussion,
        @Nullable Proposal proposal,
        @Nullable Selection selection,
        @Nullable Review review,
        @Nullable EmployerDeclaration employerDeclaration,
        @Nullable LearningEnd learningEnd) {

    enum Input {
        ENGLISH_AND_MATHS,
        ENGLISH_AND_MATHS_DISCUSSION,
        PROPOSAL,
        PORTFOLIO_SELECTION,
        REVIEW,
        EMPLOYER_DECLARATION,
        LEARNING_END
    }

    record Review(
            @Nullable LocalDate apprenticeOn,
            @Nullable LocalDate employerOn,
            @Nullable LocalDate providerOn) {
        static final Review CLEARED = new Review(null, null, null);
    }

    record EmployerDeclaration(LocalDate declaredOn) {
        EmployerDeclaration {
            Objects.requireNonNull(declaredOn, "declaredOn");
        }
    }

    record LearningEnd(LocalDate endedOn) {
        LearningEnd {
            Objects.requireNonNull(endedOn, "endedOn");
        }
    }

    GatewayInputBody {
        Objects.requireNonNull(learnerId, "learnerId");
        Objects.requireNonNull(input, "input");
        // In the order of the kinds.
        List<@Nullable Object> objects = Arrays.asList(
                englishAndMaths, discussion, proposal, selection, review, employerDeclaration, learningEnd);
        for (Input other : Input.values()) {
            if (other != input && objects.get(other.ordinal()) != null) {
                throw new IllegalArgumentException("The body says " + input + " and bears " + other);
            }
        }
    }

    /** What is kept of it. */
    List<Kept> kept() {
        return switch (input) {
            case ENGLISH_AND_MATHS -> List.of(new Kept(GatewayInput.ENGLISH_AND_MATHS, englishAndMaths));
            case ENGLISH_AND_MATHS_DISCUSSION ->
                List.of(new Kept(GatewayInput.ENGLISH_AND_MATHS_DISCUSSION, discussion));
            case PROPOSAL -> List.of(new Kept(GatewayInput.PROPOSAL, proposal));
            case PORTFOLIO_SELECTION -> List.of(new Kept(GatewayInput.PORTFOLIO_SELECTION, selection));
            case REVIEW -> signatures(review == null ? Review.CLEARED : review);
            case EMPLOYER_DECLARATION -> declarations();
            case LEARNING_END ->
                List.of(Kept.dated(GatewayInput.LEARNING_END, learningEnd == null ? null : learningEnd.endedOn()));
        };
    }

    /** Gateway is declared by an employer who is satisfied; without the one declaration there is no other. */
    private List<Kept> declarations() {
        return employerDeclaration == null
                ? List.of(
                        Kept.dated(GatewayInput.EMPLOYER_DECLARATION, null),
                        Kept.dated(GatewayInput.GATEWAY_DECLARED, null))
                : List.of(Kept.dated(GatewayInput.EMPLOYER_DECLARATION, employerDeclaration.declaredOn()));
    }

    private static List<Kept> signatures(Review signed) {
        return List.of(
                Kept.dated(GatewayInput.REVIEW_APPRENTICE, signed.apprenticeOn()),
                Kept.dated(GatewayInput.REVIEW_EMPLOYER, signed.employerOn()),
                Kept.dated(GatewayInput.REVIEW_PROVIDER, signed.providerOn()));
    }

    /** @param value absent when the input was cleared */
    record Kept(GatewayInput input, @Nullable Object value) {

        static Kept dated(GatewayInput input, @Nullable LocalDate on) {
            return new Kept(input, Dated.of(on));
        }
    }
}
