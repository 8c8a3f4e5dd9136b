package org.assessmentcentre.kit.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Puts events on the test's broker as the relay would, in any order and shape a test wants. */
public final class EventSender implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
            new StringSerializer(),
            new ByteArraySerializer());

    /** Sends a well-formed event under a fresh id and returns the id. */
    public UUID send(
            String topic, String type, String subject, long sequence, @Nullable String centre, byte @Nullable [] body) {
        UUID id = UUID.randomUUID();
        send(id, topic, type, subject, sequence, centre, body);
        return id;
    }

    /** Sends a well-formed event under this id; the same id again is a duplicate. */
    public void send(
            UUID id,
            String topic,
            String type,
            String subject,
            long sequence,
            @Nullable String centre,
            byte @Nullable [] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", id.toString());
        headers.put("ce_type", type);
        headers.put("ce_source", "/test");
        headers.put("ce_specversion", "1.0");
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_subject", subject);
        headers.put("ce_sequence", Long.toString(sequence));
        if (centre != null) {
            headers.put("ce_centre", centre);
        }
        headers.put("content-type", "application/json");
        sendRaw(topic, subject, headers, body);
    }

    /** Sends anything at all. */
    public void sendRaw(String topic, String key, Map<String, String> headers, byte @Nullable [] body) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while sending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused the event", e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
