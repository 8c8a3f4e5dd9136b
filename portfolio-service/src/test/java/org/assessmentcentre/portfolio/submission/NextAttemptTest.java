package org.assessmentcentre.portfolio.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.portfolio.assessment.AttemptOutcome;
import org.assessmentcentre.portfolio.assessment.Outcome;
import org.junit.jupiter.api.Test;

class NextAttemptTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final NextAttempt.Made FIRST = new NextAttempt.Made(UUID.randomUUID(), 1);
    private static final NextAttempt.Made SECOND = new NextAttempt.Made(UUID.randomUUID(), 2);
    private static final AttemptOutcome REFERRED = confirmed(
            1, Outcome.REFERRAL, Map.of("AC1", Outcome.PASS, "AC2", Outcome.REFERRAL, "AC3", Outcome.REFERRAL));

    @Test
    void nothingWasHandedOver() {
        assertThat(NextAttempt.after(List.of(), List.of())).isEqualTo(new NextAttempt.First());
    }

    @Test
    void anAttemptWithoutAConfirmedOutcomeIsAwaited() {
        assertThat(NextAttempt.after(List.of(FIRST), List.of()))
                .isEqualTo(new NextAttempt.Waiting(FIRST.submissionId()));
    }

    @Test
    void theReferredCriteriaComeAgain() {
        assertThat(NextAttempt.after(List.of(FIRST), List.of(REFERRED)))
                .isEqualTo(new NextAttempt.Again(2, Set.of("AC2", "AC3")));
    }

    @Test
    void passesOfEarlierAttemptsStay() {
        AttemptOutcome second = confirmed(2, Outcome.REFERRAL, Map.of("AC2", Outcome.PASS, "AC3", Outcome.REFERRAL));
        assertThat(NextAttempt.after(List.of(FIRST, SECOND), List.of(REFERRED, second)))
                .isEqualTo(new NextAttempt.Again(3, Set.of("AC3")));
    }

    @Test
    void aUnitIsPassedWhenEveryCriterionIs() {
        AttemptOutcome second = confirmed(2, Outcome.PASS, Map.of("AC2", Outcome.PASS, "AC3", Outcome.PASS));
        assertThat(NextAttempt.after(List.of(FIRST, SECOND), List.of(REFERRED, second)))
                .isEqualTo(new NextAttempt.Passed());
    }

    @Test
    void aReopenedAttemptIsAwaitedAlsoUnderALaterOne() {
        AttemptOutcome reopened = new AttemptOutcome(1, null, NOW, Map.of());
        AttemptOutcome second = confirmed(2, Outcome.PASS, Map.of("AC2", Outcome.PASS, "AC3", Outcome.PASS));
        assertThat(NextAttempt.after(List.of(FIRST, SECOND), List.of(reopened, second)))
                .isEqualTo(new NextAttempt.Waiting(FIRST.submissionId()));
    }

    private static AttemptOutcome confirmed(int attempt, Outcome outcome, Map<String, Outcome> criteria) {
        return new AttemptOutcome(attempt, outcome, NOW, criteria);
    }
}
