package org.assessmentcentre.journey.faults;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** Hands in one unit after another of several learners, as many as a round allows. */
final class Submitter extends Client {

    private final List<LoadLearner> learners;
    private final List<Map.Entry<String, List<String>>> units;
    private final Semaphore allowed;
    private int turn;

    Submitter(
            Session session,
            Ledger ledger,
            List<LoadLearner> learners,
            List<Map.Entry<String, List<String>>> units,
            Semaphore allowed) {
        super(session, ledger);
        this.learners = learners;
        this.units = units;
        this.allowed = allowed;
    }

    @Override
    void step() {
        if (turn < learners.size() * units.size() && allowed.tryAcquire()) {
            Map.Entry<String, List<String>> unit = units.get(turn / learners.size());
            learners.get(turn % learners.size()).submit(unit.getKey(), unit.getValue());
            turn++;
        } else {
            pause(java.time.Duration.ofMillis(50));
        }
    }
}
