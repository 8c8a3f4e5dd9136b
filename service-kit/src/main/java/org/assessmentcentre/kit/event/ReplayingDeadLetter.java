package org.assessmentcentre.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** Applies a dead letter again, into this consumer only. Fails as the event fails; the letter then stays. */
@ApplicationScoped
class ReplayingDeadLetter {

    private final DeadLetters deadLetters;
    private final Intake intake;

    ReplayingDeadLetter(DeadLetters deadLetters, Intake intake) {
        this.deadLetters = deadLetters;
        this.intake = intake;
    }

    @Transactional
    DeadLetters.Letter replay(UUID id) {
        DeadLetters.Letter letter = deadLetters.find(id).orElseThrow(() -> Refusal.notFound("The dead letter"));
        if (letter.replayedAt() != null) {
            return letter;
        }
        try {
            intake.apply(ReceivedEvent.from(deadLetters.exhume(letter)));
        } catch (RuntimeException failure) {
            if (Failures.isTransient(failure)) {
                throw failure;
            }
            throw new Refusal(
                    KitProblem.CONFLICT, "It still can't be applied; the service's log says why. It stays here.");
        }
        deadLetters.replayed(id);
        return deadLetters.find(id).orElseThrow(() -> Refusal.notFound("The dead letter"));
    }
}
