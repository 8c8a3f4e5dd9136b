package org.assessmentcentre.kit.event;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.kit.http.AnnouncedEvents;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.json.EventJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes events beside the state they tell of, with their audit entry. The only writer of both tables. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final Clock clock;
    private final AnnouncedEvents announced;
    private final Instance<SecurityIdentity> identity;
    private final String service;
    private final int mostBytes;

    Outbox(
            EntityManager entities,
            Clock clock,
            AnnouncedEvents announced,
            Instance<SecurityIdentity> identity,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "assessment-centre.outbox-max-bytes", defaultValue = "1000000") int mostBytes) {
        this.entities = entities;
        this.clock = clock;
        this.announced = announced;
        this.identity = identity;
        this.service = service;
        this.mostBytes = mostBytes;
    }

    /**
     * Announces an event in the running transaction; its id goes into the answer of the running request.
     *
     * @throws IllegalStateException when the body is larger than its topic takes: the relay could never get past it.
     *     What feeds an event is bounded where it comes in, so this is our bug
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID announce(DomainEvent event) {
        String body = EventJson.write(event);
        int bytes = body.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > mostBytes) {
            throw new IllegalStateException("%s of %s has %d bytes; its topic takes %d"
                    .formatted(event.type(), event.subject(), bytes, mostBytes));
        }
        return write(event.type(), event.topic(), event.subject(), event.centre(), body);
    }

    UUID write(String type, String topic, String subject, @Nullable String centre, String body) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        boolean inRequest = Arc.container().requestContext().isActive();
        entities.flush();
        long sequence = nextSequence(topic, subject);
        entities.createNativeQuery("""
                        insert into outbox_event
                            (id, topic, event_key, type, source, subject, sequence, centre, time, traceparent, payload)
                        values (:id, :topic, :key, :type, :source, :subject, :sequence, cast(:centre as text), :time,
                            cast(:traceparent as text), :payload)""")
                .setParameter("id", id)
                .setParameter("topic", topic)
                .setParameter("key", subject)
                .setParameter("type", type)
                .setParameter("source", "/" + service)
                .setParameter("subject", subject)
                .setParameter("sequence", Long.toString(sequence))
                .setParameter("centre", centre)
                .setParameter("time", now.toString())
                .setParameter("traceparent", traceparent())
                .setParameter("payload", body)
                .executeUpdate();
        entities.createNativeQuery("""
                        insert into audit_entry
                            (at, actor, action, topic, subject, sequence, centre, event_id, body_sha256)
                        values (:at, :actor, :action, :topic, :subject, :sequence, cast(:centre as text), :event, :hash)""")
                .setParameter("at", now)
                .setParameter("actor", inRequest ? actor() : service)
                .setParameter("action", type)
                .setParameter("topic", topic)
                .setParameter("subject", subject)
                .setParameter("sequence", sequence)
                .setParameter("centre", centre)
                .setParameter("event", id)
                .setParameter("hash", Sha256.hex(body))
                .executeUpdate();
        if (inRequest) {
            announced.add(id.toString());
        }
        return id;
    }

    private long nextSequence(String topic, String subject) {
        return ((Number) entities.createNativeQuery("""
                                insert into outbox_sequence (topic, subject, value) values (:topic, :subject, 1)
                                on conflict (topic, subject) do update set value = outbox_sequence.value + 1
                                returning value""")
                        .setParameter("topic", topic)
                        .setParameter("subject", subject)
                        .getSingleResult())
                .longValue();
    }

    private String actor() {
        SecurityIdentity caller = identity.get();
        return caller.isAnonymous() ? service : caller.getPrincipal().getName();
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
