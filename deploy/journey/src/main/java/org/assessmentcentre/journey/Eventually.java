package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until an event has arrived where no read can wait for it. */
final class Eventually {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Eventually() {}

    /** @throws JourneyFailed when it does not come true in 30 seconds */
    static Answer answer(String what, Supplier<Answer> ask, Predicate<Answer> good) {
        return until(
                what, ask, good, answer -> answer.request() + " answered " + answer.status() + ": " + answer.body());
    }

    /** @throws JourneyFailed when it does not come true in 30 seconds */
    static JsonNode node(String what, Supplier<JsonNode> ask, Predicate<JsonNode> good) {
        return until(what, ask, good, JsonNode::toString);
    }

    private static <T> T until(String what, Supplier<T> ask, Predicate<T> good, Function<T, String> told) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            T answer = ask.get();
            if (good.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new JourneyFailed(
                        what + " did not come about in " + PATIENCE.toSeconds() + " s; last: " + told.apply(answer));
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
