package org.assessmentcentre.journey.faults;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.journey.Answer;

/**
 * What the services have acknowledged, as the clients were told. Each entry has one writer; a client repeats a command
 * until it has its answer, so between two rounds of load the ledger is what every service has to show, no more, no less.
 */
final class Ledger {

    /** A decision that stands, and how many there have been on the criterion. */
    record Decided(String outcome, int count) {}

    /** A criterion of a learner. */
    record Key(String learnerId, String criterion) {}

    /** Learners who were registered under load, by id. */
    final Set<String> registered = ConcurrentHashMap.newKeySet();

    /** Mappings that stand: the mapping's id. */
    final Map<Key, String> mapped = new ConcurrentHashMap<>();

    /** Criteria that were handed in, with the submission's id. */
    final Map<Key, String> submitted = new ConcurrentHashMap<>();

    final Map<Key, Decided> decided = new ConcurrentHashMap<>();

    /** Submissions made under load or before, with the learner of each. */
    final Map<String, String> submissions = new ConcurrentHashMap<>();

    /** How often a learner's events of a type must stand in the audit trail: learner and type. */
    final Map<String, AtomicInteger> announced = new ConcurrentHashMap<>();

    /** The events that the answers named. */
    final Queue<String> events = new ConcurrentLinkedQueue<>();

    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger repeated = new AtomicInteger();

    /** Answers that a client of a service in good order never gets: the status, or what broke. */
    final Queue<String> broken = new ConcurrentLinkedQueue<>();

    void acknowledge(Answer answer, String learnerId, String type) {
        acknowledged.incrementAndGet();
        announced
                .computeIfAbsent(learnerId + " " + type, key -> new AtomicInteger())
                .incrementAndGet();
        answer.headers()
                .firstValue("Event-Id")
                .ifPresent(ids -> events.addAll(java.util.List.of(ids.split("[, ]+", -1))));
    }
}
