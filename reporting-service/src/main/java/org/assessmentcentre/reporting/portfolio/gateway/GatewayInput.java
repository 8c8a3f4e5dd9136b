package org.assessmentcentre.reporting.portfolio.gateway;

/** What is kept of a learner's way to gateway, each with a sequence of its own. */
enum GatewayInput {
    ENGLISH_AND_MATHS,
    ENGLISH_AND_MATHS_DISCUSSION,
    PROPOSAL,
    PORTFOLIO_SELECTION,
    REVIEW_APPRENTICE,
    REVIEW_EMPLOYER,
    REVIEW_PROVIDER,
    EMPLOYER_DECLARATION,
    LEARNING_END,
    GATEWAY_DECLARED,
    GATEWAY_CONFIRMED
}
