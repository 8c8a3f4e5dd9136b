package org.assessmentcentre.portfolio.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.portfolio.assessment.AttemptOutcome;
import org.assessmentcentre.portfolio.assessment.Outcome;

/** What comes next for a unit. A resubmission holds the referred criteria only; a pass of any attempt stays. */
sealed interface NextAttempt {

    /** A submission that was made. */
    record Made(UUID submissionId, int attempt) {}

    /** Nothing was handed over yet. */
    record First() implements NextAttempt {}

    /** An attempt has no confirmed outcome; nothing may be handed over until it has. */
    record Waiting(UUID submissionId) implements NextAttempt {}

    /** Every criterion passed. */
    record Passed() implements NextAttempt {}

    /** The criteria that were referred, to be handed over again. */
    record Again(int attempt, Set<String> referred) implements NextAttempt {

        public Again {
            referred = Set.copyOf(referred);
        }
    }

    /** @param made all submissions of the unit; @param known what is known of their outcomes, in order of attempts */
    static NextAttempt after(List<Made> made, List<AttemptOutcome> known) {
        if (made.isEmpty()) {
            return new First();
        }
        Map<Integer, AttemptOutcome> confirmed = known.stream()
                .filter(AttemptOutcome::isConfirmed)
                .collect(Collectors.toMap(AttemptOutcome::attempt, Function.identity()));
        Optional<Made> waiting = made.stream()
                .filter(each -> !confirmed.containsKey(each.attempt()))
                .findFirst();
        if (waiting.isPresent()) {
            return new Waiting(waiting.get().submissionId());
        }
        Map<String, Outcome> latest = new TreeMap<>();
        new TreeMap<>(confirmed).values().forEach(attempt -> latest.putAll(attempt.criteria()));
        Set<String> referred = latest.entrySet().stream()
                .filter(entry -> entry.getValue() == Outcome.REFERRAL)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        int last = made.stream().mapToInt(Made::attempt).max().orElseThrow();
        return referred.isEmpty() ? new Passed() : new Again(last + 1, referred);
    }
}
