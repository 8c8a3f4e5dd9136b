package org.assessmentcentre.assessment.decisions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.assessmentcentre.kit.problem.Violation;
import org.assessmentcentre.kit.problem.Violations;

/**
 * When a decision about a criterion holds.
 *
 * @param criterion the criterion's reference
 * @param requirements the references of its sufficiency requirements
 * @param evidence what the submission mapped to the criterion
 */
record DecisionRules(String criterion, List<String> requirements, Set<UUID> evidence) {

    /** Shorter is no rationale that a quality assurer could follow. */
    static final int SHORTEST_RATIONALE = 20;

    static final int LONGEST_TEXT = 20_000;

    /** Fewer words, of letters, say nothing: a row of dots is long enough. */
    static final int FEWEST_WORDS = 3;

    private static final Pattern WORD = Pattern.compile("(?U)\\p{L}[\\p{L}\\p{M}'\u2019-]*");

    /** Everything that keeps the decision from holding; empty when it holds. */
    List<Violation> broken(Verdict verdict) {
        Violations violations = new Violations();
        rationaleIsGiven(verdict, violations);
        ticksAreOfThisCriterion(verdict, violations);
        switch (verdict.outcome()) {
            case PASS -> passMeetsEveryRequirement(verdict, violations);
            case REFERRAL -> referralSaysWhyAndWhatNext(verdict, violations);
        }
        return violations.all();
    }

    /** Assessors must provide a rationale for their decision (section 4). */
    private static void rationaleIsGiven(Verdict verdict, Violations violations) {
        int length = length(verdict.rationale());
        violations
                .require(
                        length >= SHORTEST_RATIONALE && length <= LONGEST_TEXT && hasWords(verdict.rationale()),
                        "rationale",
                        "must say why in " + SHORTEST_RATIONALE + " to " + LONGEST_TEXT + " characters, not " + length
                                + ", and in " + FEWEST_WORDS + " words or more")
                .require(
                        verdict.feedback() == null || length(verdict.feedback()) <= LONGEST_TEXT,
                        "feedback",
                        "must have at most " + LONGEST_TEXT + " characters")
                .require(
                        verdict.action() == null || length(verdict.action()) <= LONGEST_TEXT,
                        "action",
                        "must have at most " + LONGEST_TEXT + " characters");
    }

    /** Evidence counts where the learner has mapped it, and a requirement where the handbook has put it. */
    private void ticksAreOfThisCriterion(Verdict verdict, Violations violations) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < verdict.met().size(); i++) {
            Verdict.RequirementMet tick = verdict.met().get(i);
            String field = "requirements[" + i + "]";
            violations
                    .require(
                            requirements.contains(tick.requirement()),
                            field + ".requirement",
                            tick.requirement() + " is not a requirement of " + criterion)
                    .require(
                            seen.add(tick.requirement()),
                            field + ".requirement",
                            tick.requirement() + " is ticked twice")
                    .require(
                            !tick.evidence().isEmpty(),
                            field + ".evidence",
                            "must name the evidence that meets " + tick.requirement());
            for (int j = 0; j < tick.evidence().size(); j++) {
                UUID piece = tick.evidence().get(j);
                violations.require(
                        evidence.contains(piece),
                        field + ".evidence[" + j + "]",
                        piece + " is not mapped to " + criterion + " in the submission");
            }
        }
    }

    /** Every criterion must be demonstrated by meeting the assessment requirement (appendix E). */
    private void passMeetsEveryRequirement(Verdict verdict, Violations violations) {
        Set<String> met = new HashSet<>();
        verdict.met().forEach(tick -> met.add(tick.requirement()));
        for (String requirement : requirements) {
            violations.require(
                    met.contains(requirement), "requirements", requirement + " is not ticked: a Pass meets every one");
        }
        violations
                .require(verdict.referralReason() == null, "referralReason", "a " + Outcome.PASS + " has no reason")
                .require(verdict.action() == null, "action", "a " + Outcome.PASS + " asks for no action");
    }

    /** The only acceptable reason for a referral is a criterion not met (section 4), in one of three ways (appendix E). */
    private static void referralSaysWhyAndWhatNext(Verdict verdict, Violations violations) {
        violations
                .require(
                        verdict.referralReason() != null,
                        "referralReason",
                        "a " + Outcome.REFERRAL + " needs one of INSUFFICIENT_EVIDENCE, VERB_NOT_MET, DEPTH_MISSING")
                .require(
                        verdict.action() != null,
                        "action",
                        "a " + Outcome.REFERRAL + " needs what the learner shall do next");
    }

    private static boolean hasWords(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count() == FEWEST_WORDS;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
