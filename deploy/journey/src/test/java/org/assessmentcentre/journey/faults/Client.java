package org.assessmentcentre.journey.faults;

import java.time.Duration;
import java.util.Set;
import java.util.function.Function;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.JourneyFailed;
import org.assessmentcentre.journey.NoAnswer;
import org.assessmentcentre.journey.Person;

/** One program that uses the services, a command after another, each repeated until it is answered for good. */
abstract class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Set<Integer> LATER = Set.of(401, 408, 429, 502, 503, 504);

    final Ledger ledger;
    private final Session session;

    Client(Session session, Ledger ledger) {
        this.session = session;
        this.ledger = ledger;
    }

    /** One command, and what belongs to it. */
    abstract void step();

    /** Sends a command, the same one again after every answer that is none. */
    final Answer reliably(Function<Person, Answer> command) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            String last;
            try {
                Answer answer = command.apply(session.person());
                if (answer.status() < 500 && !LATER.contains(answer.status()) && !isTwin(answer)) {
                    return answer;
                }
                last = answer.request() + " answered " + answer.status() + ": " + answer.body();
                if (answer.status() >= 500 && answer.status() != 503) {
                    ledger.broken.add(last);
                }
            } catch (NoAnswer e) {
                last = String.valueOf(e.getMessage());
                if (!e.neverSent()) {
                    ledger.broken.add(last);
                }
            }
            ledger.repeated.incrementAndGet();
            if (System.nanoTime() > end) {
                throw new JourneyFailed("No answer in " + PATIENCE + "; last: " + last);
            }
            pause(PAUSE);
        }
    }

    private static boolean isTwin(Answer answer) {
        return answer.status() == 409 && answer.text("type").endsWith("/concurrent-request");
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed("interrupted");
        }
    }
}
