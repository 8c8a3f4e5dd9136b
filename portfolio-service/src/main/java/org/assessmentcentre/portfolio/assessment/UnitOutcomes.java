package org.assessmentcentre.portfolio.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what became of each attempt, as it stands now; the event with the higher sequence counts. */
@ApplicationScoped
public class UnitOutcomes {

    private final EntityManager entities;

    UnitOutcomes(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps a confirmed outcome; false when something later is known of the attempt. */
    public boolean keep(UnitOutcomeConfirmed event, long sequence) {
        boolean kept =
                keep(event.learnerId(), event.unit(), event.attempt(), event.outcome(), event.confirmedAt(), sequence);
        if (kept) {
            event.criteria().forEach(criterion -> entities.createNativeQuery("""
                            insert into criterion_outcome (learner_id, unit, attempt, criterion, outcome)
                            values (:learner, :unit, :attempt, :criterion, :outcome)""")
                    .setParameter("learner", event.learnerId())
                    .setParameter("unit", event.unit())
                    .setParameter("attempt", event.attempt())
                    .setParameter("criterion", criterion.criterion())
                    .setParameter("outcome", criterion.outcome().name())
                    .executeUpdate());
        }
        return kept;
    }

    /** Keeps that an attempt is open again; false when something later is known of it. */
    public boolean keep(UnitOutcomeReopened event, long sequence) {
        return keep(event.learnerId(), event.unit(), event.attempt(), null, event.reopenedAt(), sequence);
    }

    /** The attempts of a unit that something is known of, first attempt first. */
    public List<AttemptOutcome> of(UUID learner, String unit) {
        Map<Integer, Map<String, Outcome>> criteria = new HashMap<>();
        rows(
                        "select attempt, criterion, outcome from criterion_outcome where learner_id = :learner and unit = :unit",
                        learner,
                        unit)
                .forEach(row -> criteria.computeIfAbsent((Integer) row[0], ignored -> new HashMap<>())
                        .put((String) row[1], Outcome.valueOf((String) row[2])));
        return rows(
                        "select attempt, outcome, since from unit_outcome where learner_id = :learner and unit = :unit order by attempt",
                        learner,
                        unit)
                .stream()
                .map(row -> new AttemptOutcome(
                        (Integer) row[0],
                        row[1] == null ? null : Outcome.valueOf((String) row[1]),
                        (Instant) row[2],
                        criteria.getOrDefault((Integer) row[0], Map.of())))
                .toList();
    }

    private boolean keep(
            UUID learner, String unit, int attempt, @Nullable Outcome outcome, Instant since, long sequence) {
        boolean kept = entities.createNativeQuery("""
                                insert into unit_outcome (learner_id, unit, attempt, state, outcome, since, sequence)
                                values (:learner, :unit, :attempt, :state, cast(:outcome as text), :since, :sequence)
                                on conflict (learner_id, unit, attempt) do update
                                    set state = excluded.state, outcome = excluded.outcome, since = excluded.since,
                                        sequence = excluded.sequence
                                    where excluded.sequence > unit_outcome.sequence""")
                        .setParameter("learner", learner)
                        .setParameter("unit", unit)
                        .setParameter("attempt", attempt)
                        .setParameter("state", outcome == null ? "REOPENED" : "CONFIRMED")
                        .setParameter("outcome", outcome == null ? null : outcome.name())
                        .setParameter("since", since)
                        .setParameter("sequence", sequence)
                        .executeUpdate()
                == 1;
        if (kept) {
            entities.createNativeQuery(
                            "delete from criterion_outcome where learner_id = :learner and unit = :unit and attempt = :attempt")
                    .setParameter("learner", learner)
                    .setParameter("unit", unit)
                    .setParameter("attempt", attempt)
                    .executeUpdate();
        }
        return kept;
    }

    private List<Object[]> rows(String query, UUID learner, String unit) {
        List<?> found = entities.createNativeQuery(query)
                .setParameter("learner", learner)
                .setParameter("unit", unit)
                .getResultList();
        return found.stream().map(row -> (Object[]) row).toList();
    }
}
