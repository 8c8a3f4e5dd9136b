package org.assessmentcentre.journey;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until an event has arrived where no read can wait for it. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** @throws JourneyFailed when it does not come true in 30 seconds */
    static Answer answer(String what, Supplier<Answer> ask, Predicate<Answer> good) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Answer answer = ask.get();
            if (good.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new JourneyFailed(what + " did not come about in " + PATIENCE.toSeconds() + " s; last: "
                        + answer.request() + " answered " + answer.status() + ": " + answer.body());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new JourneyFailed(what + " was interrupted");
            }
        }
    }
}
