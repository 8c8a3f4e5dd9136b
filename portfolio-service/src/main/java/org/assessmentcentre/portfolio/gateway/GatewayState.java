package org.assessmentcentre.portfolio.gateway;

import org.jspecify.annotations.Nullable;

/** Everything recorded for a learner's gateway; what is not there yet is null. */
record GatewayState(
        @Nullable EnglishAndMaths englishAndMaths,
        @Nullable Discussion discussion,
        @Nullable Proposal proposal,
        @Nullable Selection selection,
        @Nullable Review review,
        @Nullable EmployerDeclaration employerDeclaration,
        @Nullable LearningEnd learningEnd,
        @Nullable Declared declaration,
        @Nullable Confirmed confirmation) {

    static final GatewayState NOTHING = new GatewayState(null, null, null, null, null, null, null, null, null);
}
