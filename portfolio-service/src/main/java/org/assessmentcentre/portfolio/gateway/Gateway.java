package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Party;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A learner's gateway in the making. Whoever changes it holds the learner's lock. */
final class Gateway {

    private final long version;

    private @Nullable EnglishAndMaths englishAndMaths;
    private @Nullable Discussion discussion;
    private @Nullable Proposal proposal;
    private @Nullable Selection selection;
    private @Nullable Review review;
    private @Nullable EmployerDeclaration employerDeclaration;
    private @Nullable LearningEnd learningEnd;
    private @Nullable Declared declaration;
    private @Nullable Confirmed confirmation;

    Gateway(long version, GatewayState state) {
        this.version = version;
        this.englishAndMaths = state.englishAndMaths();
        this.discussion = state.discussion();
        this.proposal = state.proposal();
        this.selection = state.selection();
        this.review = state.review();
        this.employerDeclaration = state.employerDeclaration();
        this.learningEnd = state.learningEnd();
        this.declaration = state.declaration();
        this.confirmation = state.confirmation();
    }

    GatewayState state() {
        return new GatewayState(
                englishAndMaths,
                discussion,
                proposal,
                selection,
                review,
                employerDeclaration,
                learningEnd,
                declaration,
                confirmation);
    }

    long version() {
        return version;
    }

    /** Refuses with 409 once gateway is confirmed: what it was confirmed on stays. */
    void mustBeOpen() {
        if (confirmation != null) {
            throw done("Gateway was confirmed on " + confirmation.confirmedOn() + "; what it rests on stays.");
        }
    }

    void attain(EnglishAndMaths attained) {
        englishAndMaths = attained;
    }

    /** Another discussion asks for another signature. */
    void discuss(LocalDate on, String note) {
        discussion = new Discussion(on, note, null);
    }

    Discussion signDiscussion(Discussion held, Signature signature) {
        if (held.employer() != null) {
            throw done("The employer signed for this discussion already.");
        }
        Discussion signed = new Discussion(held.discussedOn(), held.note(), signature);
        discussion = signed;
        return signed;
    }

    /** Another proposal asks for both agreements anew. */
    void propose(Proposal made) {
        proposal = made;
    }

    Proposal agree(Proposal made, Party party, Agreement agreement) {
        boolean employer = party == Party.EMPLOYER;
        if ((employer ? made.employer() : made.provider()) != null) {
            throw done("The " + (employer ? "employer" : "centre") + " agreed to this proposal already.");
        }
        Proposal agreed = made.with(employer ? agreement : made.employer(), employer ? made.provider() : agreement);
        proposal = agreed;
        return agreed;
    }

    /** Another selection asks for another review; true when signatures fell with the old one. */
    boolean select(Selection made) {
        selection = made;
        boolean cleared = review != null;
        review = null;
        return cleared;
    }

    void signReview(Party party, Signature signature) {
        Review so = review == null ? Review.NOBODY : review;
        if (so.has(party)) {
            throw done("This party signed the review of the selection already.");
        }
        review = so.with(party, signature);
    }

    /** What gateway was declared on is not replaced under it. */
    void satisfy(EmployerDeclaration declared) {
        if (declaration != null) {
            throw done("Gateway was declared on " + declaration.declaredOn()
                    + " after the employer's declaration. Withdraw that first; gateway's falls with it.");
        }
        employerDeclaration = declared;
    }

    /** Gateway is declared by an employer who is satisfied: without the one declaration the other falls. */
    void withdraw() {
        employerDeclaration = null;
        declaration = null;
    }

    /** What the apprentice's employer agreed to, signed and declared falls: another one speaks for itself. */
    void partFromEmployer() {
        withdraw();
        if (discussion != null) {
            discussion = new Discussion(discussion.discussedOn(), discussion.note(), null);
        }
        if (proposal != null) {
            proposal = proposal.with(null, proposal.provider());
        }
        if (review != null) {
            review = review.withoutEmployer();
        }
    }

    void endLearning(LocalDate on) {
        learningEnd = new LearningEnd(on);
    }

    void declare(Declared declared) {
        if (declaration != null) {
            throw done("Gateway was declared on " + declaration.declaredOn() + ".");
        }
        declaration = declared;
    }

    void confirm(Confirmed confirmed) {
        confirmation = confirmed;
    }

    private static Refusal done(String detail) {
        return new Refusal(PortfolioProblem.GATEWAY_STEP_DONE, detail);
    }
}
