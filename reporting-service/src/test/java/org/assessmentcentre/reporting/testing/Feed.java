package org.assessmentcentre.reporting.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.assessmentcentre.kit.event.Intake;
import org.assessmentcentre.kit.testing.EventSender;

/** Delivers events: straight into the intake, so that a test need not wait, or through the broker. */
@ApplicationScoped
public class Feed {

    /** Offsets no broker of a test reaches. */
    private final AtomicLong offset = new AtomicLong(1_000_000);

    private final Intake intake;

    Feed(Intake intake) {
        this.intake = intake;
    }

    /** Delivers these events one batch for each, in this order. */
    public void deliver(Event... events) {
        deliver(List.of(events));
    }

    /** Delivers these events one batch for each, in this order. */
    public void deliver(List<Event> events) {
        events.forEach(event -> deliverBatch(List.of(event)));
    }

    /** Delivers these events as one poll batch. */
    public void deliverBatch(List<Event> events) {
        Map<TopicPartition, List<ConsumerRecord<String, byte[]>>> batch = new HashMap<>();
        for (Event event : events) {
            batch.computeIfAbsent(new TopicPartition(event.topic(), 0), partition -> new java.util.ArrayList<>())
                    .add(event.toRecord(offset.incrementAndGet()));
        }
        intake.take(new ConsumerRecords<>(batch, Map.of()));
    }

    /** Puts these events on the broker, in this order. */
    public void send(List<Event> events) {
        try (EventSender sender = new EventSender()) {
            events.forEach(event -> sender.sendRaw(event.topic(), event.subject(), event.headers(), event.bytes()));
        }
    }
}
