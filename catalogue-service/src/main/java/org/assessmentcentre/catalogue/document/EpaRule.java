package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something end-point assessment is planned by, after gateway. A closed set, as the gateway rules are. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EpaRule.Proposal.class, name = "EPA_PROPOSAL"),
    @JsonSubTypes.Type(value = EpaRule.Presentation.class, name = "EPA_PRESENTATION"),
    @JsonSubTypes.Type(value = EpaRule.Discussion.class, name = "EPA_DISCUSSION"),
    @JsonSubTypes.Type(value = EpaRule.Distinction.class, name = "EPA_DISTINCTION"),
    @JsonSubTypes.Type(value = EpaRule.AnotherTry.class, name = "EPA_ANOTHER_TRY"),
    @JsonSubTypes.Type(value = EpaRule.Period.class, name = "EPA_PERIOD")
})
@Schema(
        description = "Something end-point assessment is planned by.",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "EPA_PROPOSAL", schema = EpaRule.Proposal.class),
            @DiscriminatorMapping(value = "EPA_PRESENTATION", schema = EpaRule.Presentation.class),
            @DiscriminatorMapping(value = "EPA_DISCUSSION", schema = EpaRule.Discussion.class),
            @DiscriminatorMapping(value = "EPA_DISTINCTION", schema = EpaRule.Distinction.class),
            @DiscriminatorMapping(value = "EPA_ANOTHER_TRY", schema = EpaRule.AnotherTry.class),
            @DiscriminatorMapping(value = "EPA_PERIOD", schema = EpaRule.Period.class)
        },
        oneOf = {
            EpaRule.Proposal.class,
            EpaRule.Presentation.class,
            EpaRule.Discussion.class,
            EpaRule.Distinction.class,
            EpaRule.AnotherTry.class,
            EpaRule.Period.class
        })
public sealed interface EpaRule {

    RuleTerms terms();

    /** The written proposal: its words, and how many weeks after gateway it is due. */
    @Schema(name = "EpaProposalRule")
    record Proposal(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "4000") int words,
            @Schema(examples = "10") int tolerancePercent,
            @Schema(examples = "12") int weeksFromGateway)
            implements EpaRule {}

    /** The presentation of the proposal with questioning. */
    @Schema(name = "EpaPresentationRule")
    record Presentation(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "60") int minutes,
            @Schema(examples = "6") int questionsAtLeast)
            implements EpaRule {}

    /** The professional discussion. */
    @Schema(name = "EpaDiscussionRule")
    record Discussion(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "60") int minutes,
            @Schema(examples = "8") int questionsAtLeast)
            implements EpaRule {}

    /** How many of the methods must be a distinction for the whole to be one. */
    @Schema(name = "EpaDistinctionRule")
    record Distinction(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "2") int methodsWithDistinction) implements EpaRule {}

    /** Another try at a method that was failed: a re-sit without further learning, a re-take with it. */
    @Schema(name = "EpaAnotherTryRule")
    record AnotherTry(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "3") int resitWithinMonths,
            @Schema(examples = "6") int retakeWithinMonths,

            @Schema(description = "The best grade that another try can bring.", examples = "PASS")
            Grade bestGrade)
            implements EpaRule {}

    /** How long the whole may take from gateway. */
    @Schema(name = "EpaPeriodRule")
    record Period(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "6") int months) implements EpaRule {}

    /** A grade of end-point assessment. */
    @Schema(name = "EpaGrade")
    enum Grade {
        PASS,
        DISTINCTION
    }
}
