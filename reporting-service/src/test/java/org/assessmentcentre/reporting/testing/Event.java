package org.assessmentcentre.reporting.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** An event as a producer announced it, ready to be delivered in any order and as often as a test wants. */
public record Event(
        UUID id,
        String topic,
        String type,
        String subject,
        long sequence,
        Instant time,
        @Nullable String body) {

    /** The same event with another body. */
    public Event withBody(@Nullable String other) {
        return new Event(id, topic, type, subject, sequence, time, other);
    }

    public Event withType(String other) {
        return new Event(id, topic, other, subject, sequence, time, body);
    }

    public Map<String, String> headers() {
        return Map.of(
                "ce_id",
                id.toString(),
                "ce_type",
                type,
                "ce_source",
                "/test",
                "ce_specversion",
                "1.0",
                "ce_time",
                time.toString(),
                "ce_subject",
                subject,
                "ce_sequence",
                Long.toString(sequence),
                "content-type",
                "application/json");
    }

    byte @Nullable [] bytes() {
        return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    }

    ConsumerRecord<String, byte[]> toRecord(long offset) {
        ConsumerRecord<String, byte[]> message = new ConsumerRecord<>(topic, 0, offset, subject, bytes());
        headers().forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return message;
    }
}
