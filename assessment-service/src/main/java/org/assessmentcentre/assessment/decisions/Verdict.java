package org.assessmentcentre.assessment.decisions;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What an assessor says about a criterion. Texts are without space around them; a text without a word counts as not given.
 *
 * @param met the requirements ticked as met, as they were listed
 */
record Verdict(
        Outcome outcome,
        String rationale,
        @Nullable String feedback,
        List<RequirementMet> met,
        @Nullable ReferralReason referralReason,
        @Nullable String action) {

    Verdict {
        rationale = rationale.strip();
        feedback = wordsOf(feedback);
        action = wordsOf(action);
        met = List.copyOf(met);
    }

    /** A requirement ticked as met, and the evidence that meets it, as listed. */
    record RequirementMet(String requirement, List<UUID> evidence) {

        RequirementMet {
            evidence = List.copyOf(evidence);
        }
    }

    Set<Tick> ticks() {
        return met.stream()
                .flatMap(tick -> tick.evidence().stream().map(evidence -> new Tick(tick.requirement(), evidence)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the decision says the same: then there is nothing to record. */
    boolean isWhat(Decision decision) {
        return outcome == decision.outcome()
                && rationale.equals(decision.rationale())
                && Objects.equals(feedback, decision.feedback())
                && referralReason == decision.referralReason()
                && Objects.equals(action, decision.action())
                && ticks().equals(decision.ticks());
    }

    /** Whether it comes to the same result for the same reason, in whatever words. */
    boolean agreesWith(Decision decision) {
        return outcome == decision.outcome()
                && referralReason == decision.referralReason()
                && ticks().equals(decision.ticks());
    }

    private static @Nullable String wordsOf(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
