package org.assessmentcentre.kit.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.json.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Events that could not be applied, kept whole in this database until they are replayed. The dead-letter topic gets a
 * note without the body, through the outbox, in the same transaction: a body may hold personal data and a topic that
 * keeps everything could not forget it.
 */
@ApplicationScoped
public class DeadLetters {

    private static final int LONGEST_REASON = 1_000;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    DeadLetters(
            EntityManager entities,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    /** A dead letter without its body. */
    public record Letter(
            UUID id,
            String topic,
            int partition,
            long offset,
            @Nullable String subject,
            @Nullable String eventId,
            @Nullable String type,
            String reason,
            Instant buriedAt,
            @Nullable Instant replayedAt) {}

    private record Note(
            UUID deadLetterId,
            String topic,
            int partition,
            long offset,
            @Nullable String eventId,
            @Nullable String type,
            String reason) {}

    /** Whether a subject's read model is stale: it has a dead letter that was not replayed. */
    public boolean pendingFor(String subject) {
        return !entities.createNativeQuery(
                        "select 1 from dead_letter where event_key = :key and replayed_at is null limit 1")
                .setParameter("key", subject)
                .getResultList()
                .isEmpty();
    }

    /** Those of the subjects whose read models are stale, asked once for all of them. */
    public Set<String> pendingAmong(Collection<String> subjects) {
        List<?> rows = entities.createNativeQuery(
                        "select distinct event_key from dead_letter where event_key = any(:keys) and replayed_at is null")
                .setParameter("keys", subjects.toArray(String[]::new))
                .getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /**
     * Forgets what a subject's dead letters of a topic said, because its owner erased it. The letters stay; replayed
     * they are tombstones.
     */
    public void forgetBodies(String topic, String subject) {
        entities.createNativeQuery("update dead_letter set body = null where topic = :topic and event_key = :key")
                .setParameter("topic", topic)
                .setParameter("key", subject)
                .executeUpdate();
    }

    void bury(ConsumerRecord<String, byte[]> message, Throwable failure) {
        UUID id = Ids.next();
        String reason = reason(failure);
        String eventId = ReceivedEvent.header(message, "ce_id");
        String type = ReceivedEvent.header(message, "ce_type");
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        int inserted = entities.createNativeQuery("""
                        insert into dead_letter
                            (id, topic, partition, "offset", event_key, event_id, type, headers, body, reason, buried_at)
                        values (:id, :topic, :partition, :offset, cast(:key as text), cast(:event as text),
                            cast(:type as text), cast(:headers as jsonb), decode(cast(:body as text), 'base64'), :reason, :now)
                        on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("topic", message.topic())
                .setParameter("partition", message.partition())
                .setParameter("offset", message.offset())
                .setParameter("key", withoutNul(message.key()))
                .setParameter("event", withoutNul(eventId))
                .setParameter("type", withoutNul(type))
                .setParameter("headers", EventJson.write(headers).replace("\\u0000", ""))
                .setParameter(
                        "body",
                        message.value() == null ? null : Base64.getEncoder().encodeToString(message.value()))
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (inserted == 1) {
            outbox.write(
                    "kit.event-buried.v1",
                    service.replace("-service", "") + ".dead-letter",
                    Objects.requireNonNullElse(withoutNul(message.key()), id.toString()),
                    null,
                    EventJson.write(new Note(
                            id, message.topic(), message.partition(), message.offset(), eventId, type, reason)));
        }
    }

    List<Letter> after(UUID id, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select id, topic, partition, "offset", event_key, event_id, type, reason, buried_at, replayed_at
                        from dead_letter where id > :after order by id limit :most""")
                .setParameter("after", id)
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    Optional<Letter> find(UUID id) {
        List<?> rows = entities.createNativeQuery("""
                        select id, topic, partition, "offset", event_key, event_id, type, reason, buried_at, replayed_at
                        from dead_letter where id = :id for update""").setParameter("id", id).getResultList();
        return rows.stream().findFirst().map(row -> letter((Object[]) row));
    }

    /** The event as it came. @throws UndecodableEvent when its headers can't be read */
    ConsumerRecord<String, byte[]> exhume(Letter letter) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select cast(headers as text), encode(body, 'base64') from dead_letter where id = :id")
                .setParameter("id", letter.id())
                .getSingleResult();
        byte[] body = row[1] == null ? null : Base64.getMimeDecoder().decode((String) row[1]);
        ConsumerRecord<String, byte[]> message =
                new ConsumerRecord<>(letter.topic(), letter.partition(), letter.offset(), letter.subject(), body);
        try {
            EventJson.tree(((String) row[0]).getBytes(StandardCharsets.UTF_8))
                    .properties()
                    .forEach(header -> message.headers()
                            .add(header.getKey(), header.getValue().asText().getBytes(StandardCharsets.UTF_8)));
        } catch (java.io.IOException e) {
            throw new UndecodableEvent("The kept headers can't be read", e);
        }
        return message;
    }

    void replayed(UUID id) {
        entities.createNativeQuery("update dead_letter set replayed_at = :now where id = :id")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .executeUpdate();
    }

    private static String reason(Throwable failure) {
        StringBuilder reason = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            reason.append(reason.isEmpty() ? "" : " <- ")
                    .append(cause.getClass().getSimpleName());
            if (cause instanceof UndecodableEvent) {
                reason.append(": ").append(cause.getMessage());
            }
        }
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON)).replace("\u0000", "");
    }

    private static @Nullable String withoutNul(@Nullable String text) {
        return text == null ? null : text.replace("\u0000", "");
    }

    private static Letter letter(Object[] row) {
        return new Letter(
                (UUID) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (Instant) row[8],
                (Instant) row[9]);
    }
}
