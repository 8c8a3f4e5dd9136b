package org.assessmentcentre.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.assessmentcentre.kit.json.EventJson;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came from Kafka: the CloudEvents attributes and the body's bytes.
 *
 * @param subject the aggregate, also the Kafka key
 * @param sequence counts the subject's events in its topic, from 1
 * @param body the JSON, or null for a tombstone
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String subject,
        long sequence,
        @Nullable String centreOrNull,
        Instant time,
        String topic,
        @Nullable String traceparent,
        byte @Nullable [] body) {

    /** Reads the headers. @throws UndecodableEvent when one that must be there is not, or is of the wrong form */
    static ReceivedEvent from(ConsumerRecord<String, byte[]> message) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(message, "ce_id")),
                    required(message, "ce_type"),
                    required(message, "ce_subject"),
                    Long.parseLong(required(message, "ce_sequence")),
                    header(message, "ce_centre"),
                    Instant.parse(required(message, "ce_time")),
                    message.topic(),
                    header(message, "traceparent"),
                    message.value());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UndecodableEvent("A header is of the wrong form: " + e.getMessage(), e);
        }
    }

    public Optional<String> centre() {
        return Optional.ofNullable(centreOrNull);
    }

    public boolean isTombstone() {
        return body == null;
    }

    /** The body as the consumer's own record. @throws UndecodableEvent when it is not of that shape */
    public <T> T as(Class<T> shape) {
        if (body == null) {
            throw new UndecodableEvent("The body is missing", null);
        }
        try {
            return EventJson.read(body, shape);
        } catch (IOException e) {
            throw new UndecodableEvent("The body is not a " + type, e);
        }
    }

    /** The body as a tree, for documents that are kept whole. */
    public JsonNode tree() {
        if (body == null) {
            throw new UndecodableEvent("The body is missing", null);
        }
        try {
            return EventJson.tree(body);
        } catch (IOException e) {
            throw new UndecodableEvent("The body is not JSON", e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = header(message, name);
        if (value == null) {
            throw new UndecodableEvent("The header " + name + " is missing", null);
        }
        return value;
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
