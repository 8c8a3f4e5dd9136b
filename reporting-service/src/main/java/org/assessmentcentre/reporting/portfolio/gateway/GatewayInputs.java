package org.assessmentcentre.reporting.portfolio.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/** The gateway inputs of any number of learners, in two queries. */
@ApplicationScoped
public class GatewayInputs {

    private final EntityManager entities;

    GatewayInputs(EntityManager entities) {
        this.entities = entities;
    }

    /** What of each learner is dated on or before a day; one of whom nothing is known is absent. */
    public Map<UUID, GatewayFacts> until(LocalDate day, Collection<UUID> learners) {
        Map<UUID, Map<GatewayInput, String>> inputs = recorded(learners);
        Map<UUID, Long> minutes = minutes(day, learners);
        Map<UUID, GatewayFacts> facts = new HashMap<>();
        for (UUID learner : learners) {
            Map<GatewayInput, String> own = inputs.getOrDefault(learner, Map.of());
            if (!own.isEmpty() || minutes.containsKey(learner)) {
                facts.put(learner, facts(own, day, minutes.getOrDefault(learner, 0L)));
            }
        }
        return facts;
    }

    private Map<UUID, Map<GatewayInput, String>> recorded(Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select learner_id, input, cast(body as text) from gateway_input
                        where learner_id = any(:learners) and body is not null""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Map<GatewayInput, String>> inputs = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            inputs.computeIfAbsent((UUID) columns[0], id -> new EnumMap<>(GatewayInput.class))
                    .put(GatewayInput.valueOf((String) columns[1]), (String) columns[2]);
        }
        return inputs;
    }

    /** Training counts from the start until the end of learning or the day asked about, all three days included. */
    private Map<UUID, Long> minutes(LocalDate day, Collection<UUID> learners) {
        List<?> rows = entities.createNativeQuery("""
                        select o.learner_id, sum(o.minutes)
                        from off_the_job_entry o
                        join learner l on l.learner_id = o.learner_id
                        left join gateway_input e on e.learner_id = o.learner_id and e.input = 'LEARNING_END'
                        where o.learner_id = any(:learners) and not o.cancelled and o.on_date >= l.started_on
                            and o.on_date <= least(cast(:day as date), cast(e.body ->> 'on' as date))
                        group by o.learner_id""")
                .setParameter("learners", learners.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList();
        Map<UUID, Long> minutes = new HashMap<>();
        rows.forEach(row -> minutes.put((UUID) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return minutes;
    }

    private static GatewayFacts facts(Map<GatewayInput, String> inputs, LocalDate day, long minutes) {
        Map<String, LocalDate> reviewedOn = new HashMap<>();
        for (ReviewSignedBody.Party party : ReviewSignedBody.Party.values()) {
            LocalDate on = dated(inputs, party.input(), day);
            if (on != null) {
                reviewedOn.put(party.name(), on);
            }
        }
        return new GatewayFacts(
                read(inputs, GatewayInput.ENGLISH_AND_MATHS, EnglishAndMaths.class, EnglishAndMaths::until, day),
                read(inputs, GatewayInput.ENGLISH_AND_MATHS_DISCUSSION, Discussion.class, Discussion::until, day),
                read(inputs, GatewayInput.PROPOSAL, Proposal.class, Proposal::until, day),
                read(inputs, GatewayInput.PORTFOLIO_SELECTION, Selection.class, Selection::until, day),
                reviewedOn,
                dated(inputs, GatewayInput.EMPLOYER_DECLARATION, day),
                dated(inputs, GatewayInput.LEARNING_END, day),
                dated(inputs, GatewayInput.GATEWAY_DECLARED, day),
                dated(inputs, GatewayInput.GATEWAY_CONFIRMED, day),
                minutes);
    }

    private static @Nullable LocalDate dated(Map<GatewayInput, String> inputs, GatewayInput input, LocalDate day) {
        return read(inputs, input, Dated.class, (dated, until) -> Dated.until(dated.on(), until), day);
    }

    private static <T, R> @Nullable R read(
            Map<GatewayInput, String> inputs,
            GatewayInput input,
            Class<T> shape,
            BiFunction<T, LocalDate, @Nullable R> until,
            LocalDate day) {
        String body = inputs.get(input);
        return body == null ? null : until.apply(EventJson.written(body, shape), day);
    }
}
