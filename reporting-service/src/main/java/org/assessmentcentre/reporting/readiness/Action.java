package org.assessmentcentre.reporting.readiness;

/** What brings a requirement or the qualification forward, and who does it. */
public enum Action {
    MAP_EVIDENCE(Actor.LEARNER, "Map evidence to the criteria that have none"),
    SUBMIT(Actor.LEARNER, "Submit the units whose criteria have evidence"),
    RESUBMIT(Actor.LEARNER, "Submit the referred criteria again"),
    DECIDE(Actor.ASSESSOR, "Decide the submitted criteria and sign the results sheet"),
    CONFIRM(Actor.IQA, "Check the signed results, so that they are confirmed"),
    SELECT_PORTFOLIO(Actor.LEARNER, "Select the portfolio for the professional discussion"),
    ADD_PIECES(Actor.LEARNER, "Consider more pieces of evidence for the professional discussion"),
    RESOLVE_SUSPENSION(Actor.CENTRE, "Resolve the suspended assessment"),
    AGREE_PROPOSAL(Actor.LEARNER, "Agree the proposal's subject, title and scope with a summary"),
    SHORTEN_SUMMARY(Actor.LEARNER, "Shorten the proposal's summary"),
    AGREE_PROPOSAL_AS_EMPLOYER(Actor.EMPLOYER, "Agree to the proposal's subject, title and scope"),
    AGREE_PROPOSAL_AS_PROVIDER(Actor.CENTRE, "Agree to the proposal's subject, title and scope"),
    RECORD_ENGLISH_AND_MATHS(Actor.CENTRE, "Record English and maths, or the alternative held"),
    DOCUMENT_DISCUSSION(Actor.CENTRE, "Document the talk about English and maths and have the employer sign again"),
    SIGN_DISCUSSION(Actor.EMPLOYER, "Sign again after the talk about English and maths"),
    RECORD_WEEKLY_HOURS(Actor.CENTRE, "Record the contract's weekly hours, which the share is worked out from"),
    RECORD_HOURS(Actor.CENTRE, "Record the off-the-job training"),
    HOLD_REVIEW(Actor.CENTRE, "Review the portfolio with apprentice and employer"),
    SIGN_REVIEW_AS_APPRENTICE(Actor.LEARNER, "Sign the review of the portfolio"),
    SIGN_REVIEW_AS_EMPLOYER(Actor.EMPLOYER, "Sign the review of the portfolio"),
    SIGN_REVIEW_AS_PROVIDER(Actor.CENTRE, "Sign the review of the portfolio"),
    DECLARE_SATISFIED(Actor.EMPLOYER, "Declare that the apprentice is at or above the standard"),
    RECORD_LEARNING_END(Actor.CENTRE, "Record the day learning ended"),
    DECLARE_GATEWAY(Actor.EMPLOYER, "Declare gateway"),
    CONFIRM_GATEWAY(Actor.CENTRE, "Confirm gateway"),
    WAIT(Actor.TIME, "Nothing to do: the time on programme passes");

    private final Actor actor;
    private final String statement;

    Action(Actor actor, String statement) {
        this.actor = actor;
        this.statement = statement;
    }

    public Actor actor() {
        return actor;
    }

    public String statement() {
        return statement;
    }
}
