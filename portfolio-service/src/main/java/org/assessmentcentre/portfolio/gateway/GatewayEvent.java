package org.assessmentcentre.portfolio.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.assessmentcentre.portfolio.access.Party;
import org.assessmentcentre.portfolio.learner.Learner;
import org.jspecify.annotations.Nullable;

/** What is announced of a gateway: dates, codes, counts and ids. */
sealed interface GatewayEvent extends DomainEvent {

    UUID learnerId();

    /** Which input an {@link InputRecorded} is about. */
    enum Input {
        ENGLISH_AND_MATHS,
        ENGLISH_AND_MATHS_DISCUSSION,
        PROPOSAL,
        PORTFOLIO_SELECTION,
        REVIEW,
        EMPLOYER_DECLARATION,
        LEARNING_END
    }

    /** An input as it stands now; without its object it is no more. */
    record InputRecorded(
            UUID learnerId,
            String centre,
            Input input,
            Instant recordedAt,
            @Nullable EnglishAndMaths englishAndMaths,
            @Nullable DiscussionHeld discussion,
            @Nullable ProposalMade proposal,
            @Nullable Selection selection,
            @Nullable Reviewed review,
            @Nullable Satisfied employerDeclaration,
            @Nullable LearningEnd learningEnd)
            implements GatewayEvent {

        static InputRecorded attained(Learner learner, Instant at, EnglishAndMaths attained) {
            return of(learner, Input.ENGLISH_AND_MATHS, at, attained, null, null, null, null, null, null);
        }

        static InputRecorded discussed(Learner learner, Instant at, Discussion held) {
            DiscussionHeld discussion = DiscussionHeld.of(held);
            return of(learner, Input.ENGLISH_AND_MATHS_DISCUSSION, at, null, discussion, null, null, null, null, null);
        }

        static InputRecorded proposed(Learner learner, Instant at, Proposal made) {
            return of(learner, Input.PROPOSAL, at, null, null, ProposalMade.of(made), null, null, null, null);
        }

        static InputRecorded selected(Learner learner, Instant at, Selection made) {
            return of(learner, Input.PORTFOLIO_SELECTION, at, null, null, null, made, null, null, null);
        }

        /** The signatures that are left of a review after others fell. */
        static InputRecorded reviewLeft(Learner learner, Instant at, @Nullable Review left) {
            return of(learner, Input.REVIEW, at, null, null, null, null, Reviewed.of(left), null, null);
        }

        static InputRecorded satisfied(Learner learner, Instant at, @Nullable EmployerDeclaration declared) {
            Satisfied satisfied = declared == null ? null : new Satisfied(declared.declaredOn());
            return of(learner, Input.EMPLOYER_DECLARATION, at, null, null, null, null, null, satisfied, null);
        }

        static InputRecorded ended(Learner learner, Instant at, LocalDate on) {
            return of(learner, Input.LEARNING_END, at, null, null, null, null, null, null, new LearningEnd(on));
        }

        private static InputRecorded of(
                Learner learner,
                Input input,
                Instant at,
                @Nullable EnglishAndMaths attained,
                @Nullable DiscussionHeld discussion,
                @Nullable ProposalMade proposal,
                @Nullable Selection selection,
                @Nullable Reviewed review,
                @Nullable Satisfied satisfied,
                @Nullable LearningEnd end) {
            return new InputRecorded(
                    learner.id(),
                    learner.centre(),
                    input,
                    at,
                    attained,
                    discussion,
                    proposal,
                    selection,
                    review,
                    satisfied,
                    end);
        }
    }

    record DiscussionHeld(LocalDate discussedOn, @Nullable LocalDate employerSignedOn) {

        static DiscussionHeld of(Discussion held) {
            return new DiscussionHeld(
                    held.discussedOn(),
                    held.employer() == null ? null : held.employer().on());
        }
    }

    record ProposalMade(
            int summaryWords,
            LocalDate recordedOn,
            @Nullable LocalDate agreedByEmployerOn,
            @Nullable LocalDate agreedByProviderOn) {

        static ProposalMade of(Proposal made) {
            return new ProposalMade(
                    made.summaryWords(),
                    made.recordedOn(),
                    made.employer() == null ? null : made.employer().on(),
                    made.provider() == null ? null : made.provider().on());
        }
    }

    record Reviewed(
            @Nullable LocalDate apprenticeOn,
            @Nullable LocalDate employerOn,
            @Nullable LocalDate providerOn) {

        static @Nullable Reviewed of(@Nullable Review review) {
            return review == null
                    ? null
                    : new Reviewed(on(review.apprentice()), on(review.employer()), on(review.provider()));
        }

        private static @Nullable LocalDate on(@Nullable Signature signature) {
            return signature == null ? null : signature.on();
        }
    }

    record Satisfied(LocalDate declaredOn) {}

    /** A party signed the review of the selection. */
    record ReviewSigned(UUID learnerId, String centre, Party party, LocalDate reviewedOn, Instant signedAt)
            implements GatewayEvent {}

    /** The employer declared gateway. */
    record GatewayDeclared(UUID learnerId, String centre, LocalDate declaredOn, Instant declaredAt)
            implements GatewayEvent {}

    /** The centre confirmed gateway. */
    record GatewayConfirmed(UUID learnerId, String centre, LocalDate confirmedOn, Instant confirmedAt)
            implements GatewayEvent {}

    @Override
    default String type() {
        return switch (this) {
            case InputRecorded ignored -> "portfolio.gateway-input-recorded.v1";
            case ReviewSigned ignored -> "portfolio.review-signed.v1";
            case GatewayDeclared ignored -> "portfolio.gateway-declared.v1";
            case GatewayConfirmed ignored -> "portfolio.gateway-confirmed.v1";
        };
    }

    @Override
    default String topic() {
        return "portfolio.events";
    }

    @Override
    default String subject() {
        return learnerId().toString();
    }
}
