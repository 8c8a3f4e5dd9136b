package org.assessmentcentre.journey.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** All events of a learner, and copies of them that tell the same of somebody else. */
final class Lives {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Lives() {}

    /** A learner's events by topic, each once. */
    static Map<String, List<ConsumerRecord<String, byte[]>>> of(Topics topics, String learnerId) {
        Map<String, List<ConsumerRecord<String, byte[]>>> life = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> event :
                topics.read(List.of("portfolio.people", "portfolio.events", "assessment.events"))) {
            if (learnerId.equals(event.key()) && seen.add(Topics.header(event, "ce_id"))) {
                life.computeIfAbsent(event.topic(), topic -> new ArrayList<>()).add(event);
            }
        }
        return life;
    }

    static List<List<String>> orders(List<String> topics) {
        if (topics.size() < 2) {
            return List.of(topics);
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : topics) {
            List<String> rest = new ArrayList<>(topics);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }

    /** Somebody whose life is another's, with ids of their own throughout. */
    static final class Copy {

        private final UUID salt = UUID.randomUUID();
        private final String learnerId;
        private final Set<String> eventIds = new HashSet<>();

        Copy(String original) {
            this.learnerId = another(original);
        }

        String learnerId() {
            return learnerId;
        }

        /** The ids of the events that were copied so far. */
        Set<String> eventIds() {
            return Set.copyOf(eventIds);
        }

        List<ProducerRecord<String, byte[]>> of(List<ConsumerRecord<String, byte[]>> events) {
            return events.stream().map(this::of).toList();
        }

        private ProducerRecord<String, byte[]> of(ConsumerRecord<String, byte[]> event) {
            String body =
                    replaced(new String(event.value(), StandardCharsets.UTF_8)).replace("\"LD-", "\"CP-");
            var copy =
                    new ProducerRecord<String, byte[]>(event.topic(), learnerId, body.getBytes(StandardCharsets.UTF_8));
            event.headers().forEach(header -> copy.headers()
                    .add(
                            header.key(),
                            header.key().startsWith("ce_") && header.value() != null
                                    ? replaced(new String(header.value(), StandardCharsets.UTF_8))
                                            .getBytes(StandardCharsets.UTF_8)
                                    : header.value()));
            eventIds.add(another(Topics.header(event, "ce_id")));
            return copy;
        }

        private String replaced(String text) {
            return ID.matcher(text).replaceAll(found -> another(found.group()));
        }

        private String another(String id) {
            return UUID.nameUUIDFromBytes((salt + id).getBytes(StandardCharsets.US_ASCII))
                    .toString();
        }
    }
}
