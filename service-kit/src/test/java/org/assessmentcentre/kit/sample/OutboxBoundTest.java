package org.assessmentcentre.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** An event that its topic does not take would stop the relay of its service for ever. */
@KitTest
class OutboxBoundTest {

    private static final int MOST = 1_000_000;

    /** Keys, headers and what a batch adds. */
    private static final int ENVELOPE = 16_384;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager entities;

    @Test
    void anEventTooLargeForItsTopicTakesItsStateBack() {
        UUID id = Ids.next();
        ThingNamed event = sized(id, MOST + 1);

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    entities.persist(new Thing(id, "too-large"));
                    outbox.announce(event);
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("1000001 bytes");

        assertThat(count("select count(*) from thing where id = :p", id)).isZero();
        assertThat(count("select count(*) from outbox_event where event_key = :p", id.toString()))
                .isZero();
    }

    @Test
    void theLargestEventIsAnnounced() {
        UUID id = Ids.next();
        QuarkusTransaction.begin();
        try {
            outbox.announce(sized(id, MOST));
            assertThat(entities.createNativeQuery("select count(*) from outbox_event where event_key = :p", Long.class)
                            .setParameter("p", id.toString())
                            .getSingleResult())
                    .isEqualTo(1L);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void everyTopicTakesWhatTheOutboxLetsThrough() throws IOException {
        JsonNode deployed = new ObjectMapper()
                .readTree(GoldenEvents.root().resolve("deploy/topics.json").toFile());
        int usual = deployed.at("/defaults/max.message.bytes").asInt();
        Properties catalogue = new Properties();
        try (var in = Files.newInputStream(
                GoldenEvents.root().resolve("catalogue-service/src/main/resources/application.properties"))) {
            catalogue.load(in);
        }
        int documents = Integer.parseInt(catalogue.getProperty("assessment-centre.outbox-max-bytes"));

        assertThat(deployed.path("topics")).allSatisfy(topic -> {
            int takes = topic.path("config").path("max.message.bytes").asInt(usual);
            int most = topic.path("name").asText().equals("catalogue.events") ? documents : MOST;
            assertThat(takes).as(topic.path("name").asText()).isGreaterThanOrEqualTo(most + ENVELOPE);
        });
    }

    private static ThingNamed sized(UUID id, int bytes) {
        int empty = EventJson.write(new ThingNamed(id, "")).length();
        return new ThingNamed(id, "x".repeat(bytes - empty));
    }

    private long count(String sql, Object parameter) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(sql, Long.class)
                .setParameter("p", parameter)
                .getSingleResult());
    }
}
