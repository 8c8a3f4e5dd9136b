package org.assessmentcentre.journey.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The event topics, read and written from outside. */
final class Topics {

    static final List<String> ALL = List.of(
            "catalogue.events", "portfolio.directory", "portfolio.people", "portfolio.events", "assessment.events");

    private final String bootstrap;

    Topics(int port) {
        this.bootstrap = "127.0.0.1:" + port;
    }

    /** Everything in the topics, each partition in its order. */
    List<ConsumerRecord<String, byte[]>> read(List<String> topics) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = topics.stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /**
     * What breaks the order that consumers rely on: leaving repeated deliveries out, the events of a subject on a topic
     * count up from 1 without a gap. Compacted topics may have gaps.
     */
    List<String> outOfOrder() {
        List<String> faults = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> event : read(List.of("portfolio.events", "assessment.events"))) {
            if (seen.add(header(event, "ce_id"))) {
                long sequence = Long.parseLong(header(event, "ce_sequence"));
                Long before = last.put(event.topic() + " " + event.key(), sequence);
                if (sequence != (before == null ? 1 : before + 1)) {
                    faults.add(event.topic() + " " + event.key() + ": " + sequence + " after " + before);
                }
            }
        }
        return faults;
    }

    void send(List<ProducerRecord<String, byte[]>> records) {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** A copy with the same headers, which is what a repeated delivery is. */
    static ProducerRecord<String, byte[]> again(ConsumerRecord<String, byte[]> event) {
        return new ProducerRecord<>(event.topic(), null, event.key(), event.value(), event.headers());
    }

    /** Sets a consumer group that is stopped back to the beginning. */
    void rewind(String group) throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            while (!admin.describeConsumerGroups(List.of(group))
                    .describedGroups()
                    .get(group)
                    .get()
                    .members()
                    .isEmpty()) {
                Client.pause(Duration.ofMillis(250));
            }
            var committed = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
            committed.keySet().forEach(partition -> earliest.put(partition, OffsetSpec.earliest()));
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            admin.listOffsets(earliest)
                    .all()
                    .get()
                    .forEach((partition, at) -> offsets.put(partition, new OffsetAndMetadata(at.offset())));
            admin.alterConsumerGroupOffsets(group, offsets).all().get();
        }
    }

    static String header(ConsumerRecord<String, byte[]> event, String name) {
        Header header = event.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
