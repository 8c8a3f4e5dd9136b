package org.assessmentcentre.catalogue.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something gateway asks for. The kinds are a closed set, because code that judges readiness must know each. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GatewayRule.EmployerSatisfied.class, name = "EMPLOYER_SATISFIED"),
    @JsonSubTypes.Type(value = GatewayRule.EnglishAndMaths.class, name = "ENGLISH_AND_MATHS"),
    @JsonSubTypes.Type(value = GatewayRule.EnglishAndMathsDiscussion.class, name = "ENGLISH_AND_MATHS_DISCUSSION"),
    @JsonSubTypes.Type(value = GatewayRule.ProposalSummary.class, name = "PROPOSAL_SUMMARY"),
    @JsonSubTypes.Type(value = GatewayRule.PortfolioSelection.class, name = "PORTFOLIO_SELECTION"),
    @JsonSubTypes.Type(value = GatewayRule.PortfolioPieces.class, name = "PORTFOLIO_PIECES"),
    @JsonSubTypes.Type(value = GatewayRule.KsbsMapped.class, name = "KSBS_MAPPED"),
    @JsonSubTypes.Type(value = GatewayRule.PortfolioReviewed.class, name = "PORTFOLIO_REVIEWED"),
    @JsonSubTypes.Type(value = GatewayRule.MinimumMonthsOnProgramme.class, name = "MINIMUM_MONTHS_ON_PROGRAMME"),
    @JsonSubTypes.Type(value = GatewayRule.OffTheJobPercent.class, name = "OFF_THE_JOB_PERCENT"),
    @JsonSubTypes.Type(value = GatewayRule.OffTheJobHours.class, name = "OFF_THE_JOB_HOURS"),
    @JsonSubTypes.Type(value = GatewayRule.QualificationAchieved.class, name = "QUALIFICATION_ACHIEVED")
})
@Schema(
        description = "Something gateway asks for.",
        discriminatorProperty = "kind",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "EMPLOYER_SATISFIED", schema = GatewayRule.EmployerSatisfied.class),
            @DiscriminatorMapping(value = "ENGLISH_AND_MATHS", schema = GatewayRule.EnglishAndMaths.class),
            @DiscriminatorMapping(
                    value = "ENGLISH_AND_MATHS_DISCUSSION",
                    schema = GatewayRule.EnglishAndMathsDiscussion.class),
            @DiscriminatorMapping(value = "PROPOSAL_SUMMARY", schema = GatewayRule.ProposalSummary.class),
            @DiscriminatorMapping(value = "PORTFOLIO_SELECTION", schema = GatewayRule.PortfolioSelection.class),
            @DiscriminatorMapping(value = "PORTFOLIO_PIECES", schema = GatewayRule.PortfolioPieces.class),
            @DiscriminatorMapping(value = "KSBS_MAPPED", schema = GatewayRule.KsbsMapped.class),
            @DiscriminatorMapping(value = "PORTFOLIO_REVIEWED", schema = GatewayRule.PortfolioReviewed.class),
            @DiscriminatorMapping(
                    value = "MINIMUM_MONTHS_ON_PROGRAMME",
                    schema = GatewayRule.MinimumMonthsOnProgramme.class),
            @DiscriminatorMapping(value = "OFF_THE_JOB_PERCENT", schema = GatewayRule.OffTheJobPercent.class),
            @DiscriminatorMapping(value = "OFF_THE_JOB_HOURS", schema = GatewayRule.OffTheJobHours.class),
            @DiscriminatorMapping(value = "QUALIFICATION_ACHIEVED", schema = GatewayRule.QualificationAchieved.class)
        },
        oneOf = {
            GatewayRule.EmployerSatisfied.class,
            GatewayRule.EnglishAndMaths.class,
            GatewayRule.EnglishAndMathsDiscussion.class,
            GatewayRule.ProposalSummary.class,
            GatewayRule.PortfolioSelection.class,
            GatewayRule.PortfolioPieces.class,
            GatewayRule.KsbsMapped.class,
            GatewayRule.PortfolioReviewed.class,
            GatewayRule.MinimumMonthsOnProgramme.class,
            GatewayRule.OffTheJobPercent.class,
            GatewayRule.OffTheJobHours.class,
            GatewayRule.QualificationAchieved.class
        })
public sealed interface GatewayRule {

    RuleTerms terms();

    /** The employer declares it; nobody else can. */
    @Schema(name = "EmployerSatisfiedRule")
    record EmployerSatisfied(@JsonUnwrapped RuleTerms terms) implements GatewayRule {}

    /** English and maths at a level, or one of the alternatives. */
    @Schema(name = "EnglishAndMathsRule")
    record EnglishAndMaths(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "2") int level,

            @Schema(examples = "[\"ENTRY_LEVEL_3_WITH_EHC_PLAN\", \"BSL\"]")
            List<String> alternatives)
            implements GatewayRule {}

    /** The discussion is documented, and the employer signs again. */
    @Schema(name = "EnglishAndMathsDiscussionRule")
    record EnglishAndMathsDiscussion(@JsonUnwrapped RuleTerms terms) implements GatewayRule {}

    /** The proposal's summary is agreed; evidence of the excluded criteria is not to be submitted. */
    @Schema(name = "ProposalSummaryRule")
    record ProposalSummary(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "500") int maxSummaryWords,
            @Schema(examples = "[\"8431-704-AC2.2\"]") List<String> excludedCriteria)
            implements GatewayRule {}

    /** Evidence selected and mapped for one method. */
    @Schema(name = "PortfolioSelectionRule")
    record PortfolioSelection(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "18") int typicalPieces,
            @Schema(examples = "5") int maxRecordingMinutes,
            EpaMethod epaMethod)
            implements GatewayRule {}

    /** How many pieces a selection typically has. */
    @Schema(name = "PortfolioPiecesRule")
    record PortfolioPieces(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "18") int typicalPieces) implements GatewayRule {}

    /** Every KSB of the method has mapped evidence for all its criteria. */
    @Schema(name = "KsbsMappedRule")
    record KsbsMapped(@JsonUnwrapped RuleTerms terms, EpaMethod epaMethod) implements GatewayRule {}

    /** Each party has reviewed the portfolio. */
    @Schema(name = "PortfolioReviewedRule")
    record PortfolioReviewed(@JsonUnwrapped RuleTerms terms, List<Party> parties) implements GatewayRule {}

    /** Whole months between start and gateway. */
    @Schema(name = "MinimumMonthsOnProgrammeRule")
    record MinimumMonthsOnProgramme(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "12") int months) implements GatewayRule {}

    /** Off-the-job training as a share of the programme's hours. */
    @Schema(name = "OffTheJobPercentRule")
    record OffTheJobPercent(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "20") int percent) implements GatewayRule {}

    /** Off-the-job training in hours, as published for the standard and never below the floor. */
    @Schema(name = "OffTheJobHoursRule")
    record OffTheJobHours(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "187") int floorHours,

            @Schema(
                    description =
                            "The hours published for the standard; absent while there are none, and then the floor"
                                    + " holds.",
                    examples = "200")
            @Nullable
            Integer publishedHours)
            implements GatewayRule {}

    /** The qualification is achieved; no requirement of the plan, so a centre may set how strict it is. */
    @Schema(name = "QualificationAchievedRule")
    record QualificationAchieved(
            @JsonUnwrapped RuleTerms terms,
            @Schema(examples = "8431") String qualification,
            boolean centreMaySetStrictness)
            implements GatewayRule {}

    /** Who reviews a portfolio. */
    enum Party {
        APPRENTICE,
        EMPLOYER,
        PROVIDER
    }
}
