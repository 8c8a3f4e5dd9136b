package org.assessmentcentre.local;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a topic from its beginning and keeps what it has read. */
final class TopicReader implements AutoCloseable {
    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> records = new ArrayList<>();

    TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "reconnect.backoff.max.ms",
                        "200",
                        "default.api.timeout.ms",
                        "15000"),
                new StringDeserializer(),
                new StringDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything so far, each partition in its order. */
    List<ConsumerRecord<String, String>> read() {
        consumer.poll(Duration.ofMillis(100)).forEach(records::add);
        return records;
    }

    /** Values of one key so far, in the order in which they arrived; arriving again does not count. */
    List<String> valuesOf(String key) {
        return read().stream()
                .filter(record -> key.equals(record.key()))
                .map(ConsumerRecord::value)
                .distinct()
                .toList();
    }

    Set<String> ids() {
        return read().stream()
                .map(record -> Objects.requireNonNull(headers(record).get("ce_id")))
                .collect(Collectors.toSet());
    }

    /** The first arrival of an event. */
    ConsumerRecord<String, String> record(UUID id) {
        return records.stream()
                .filter(record -> id.toString().equals(headers(record).get("ce_id")))
                .findFirst()
                .orElseThrow();
    }

    /** Headers as text; one without a value is left out. */
    static Map<String, String> headers(ConsumerRecord<String, String> record) {
        var headers = new TreeMap<String, String>();
        for (Header header : record.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return headers;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
