package org.assessmentcentre.reporting.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A requirement of an assessment plan at gateway. The set of kinds is closed: a plan with another is not taken in. */
public sealed interface GatewayRule {

    RuleTerms terms();

    /** The employer, and nobody else, declares the apprentice at or above the standard. */
    record EmployerSatisfied(RuleTerms terms) implements GatewayRule {}

    record EnglishAndMaths(RuleTerms terms, int level, List<String> alternatives) implements GatewayRule {

        private static final String SIGN_LANGUAGE = "BSL";

        public boolean acceptsForEnglish(String basis) {
            return basis.equals("LEVEL_" + level) || alternatives.contains(basis);
        }

        /** Sign language stands for English only. */
        public boolean acceptsForMaths(String basis) {
            return !basis.equals(SIGN_LANGUAGE) && acceptsForEnglish(basis);
        }
    }

    /** The talk about English and maths is documented and the employer signs again. */
    record EnglishAndMathsDiscussion(RuleTerms terms) implements GatewayRule {}

    record ProposalSummary(RuleTerms terms, int maxSummaryWords, List<String> excludedCriteria)
            implements GatewayRule {}

    record PortfolioSelection(RuleTerms terms, int typicalPieces, int maxRecordingMinutes, EpaMethod epaMethod)
            implements GatewayRule {}

    record PortfolioPieces(RuleTerms terms, int typicalPieces) implements GatewayRule {}

    /** Every KSB of the method has mapped evidence for all its criteria. */
    record KsbsMapped(RuleTerms terms, EpaMethod epaMethod) implements GatewayRule {}

    record PortfolioReviewed(RuleTerms terms, List<String> parties) implements GatewayRule {}

    record MinimumMonthsOnProgramme(RuleTerms terms, int months) implements GatewayRule {}

    record OffTheJobPercent(RuleTerms terms, int percent) implements GatewayRule {}

    /** @param publishedHours absent until hours are published for the standard; the floor holds all the same */
    record OffTheJobHours(
            RuleTerms terms, int floorHours, @Nullable Integer publishedHours) implements GatewayRule {

        public int hours() {
            return publishedHours == null ? floorHours : Math.max(floorHours, publishedHours);
        }
    }

    record QualificationAchieved(RuleTerms terms, String qualification) implements GatewayRule {}

    default RuleKind kind() {
        return switch (this) {
            case EmployerSatisfied rule -> RuleKind.EMPLOYER_SATISFIED;
            case EnglishAndMaths rule -> RuleKind.ENGLISH_AND_MATHS;
            case EnglishAndMathsDiscussion rule -> RuleKind.ENGLISH_AND_MATHS_DISCUSSION;
            case ProposalSummary rule -> RuleKind.PROPOSAL_SUMMARY;
            case PortfolioSelection rule -> RuleKind.PORTFOLIO_SELECTION;
            case PortfolioPieces rule -> RuleKind.PORTFOLIO_PIECES;
            case KsbsMapped rule -> RuleKind.KSBS_MAPPED;
            case PortfolioReviewed rule -> RuleKind.PORTFOLIO_REVIEWED;
            case MinimumMonthsOnProgramme rule -> RuleKind.MINIMUM_MONTHS_ON_PROGRAMME;
            case OffTheJobPercent rule -> RuleKind.OFF_THE_JOB_PERCENT;
            case OffTheJobHours rule -> RuleKind.OFF_THE_JOB_HOURS;
            case QualificationAchieved rule -> RuleKind.QUALIFICATION_ACHIEVED;
        };
    }
}
