package org.assessmentcentre.reporting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.reporting.testing.Answers;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.Test;

/** The five channels, on a broker. */
@ReportingTest
class BrokerTest {

    @Inject
    Feed feed;

    @Inject
    ReadModel readModel;

    private final Story story = new Story().ownCatalogue();

    private void awaitAllApplied(List<Event> events) {
        for (Event event : events) {
            await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(readModel.isApplied(event.id()))
                    .as("%s of %s", event.type(), event.topic())
                    .isTrue());
        }
    }

    @Test
    void everyTopicIsConsumed() {
        story.decided("8431-706-AC1.1", 1, "PASS");
        story.mapped("8431-706-AC1.1");
        story.registered();
        story.person("Ada", "Example");
        story.centre();
        story.catalogueArrives();
        Answers.adminAppointed(story);
        feed.send(story.events());
        awaitAllApplied(story.events());
        Answers.learners(Answers.admin(story), story)
                .statusCode(200)
                .body("items.familyName", contains("Example"))
                .body("items.criteria.n", contains(1));
    }

    @Test
    void aTombstoneWithItsTypeErasesThePerson() {
        List<Event> events = List.of(
                story.centre(),
                Answers.adminAppointed(story),
                story.registered(),
                story.person("Ada", "Example"),
                story.personErased());
        feed.send(events);
        awaitAllApplied(events);
        Answers.learners(Answers.admin(story), story).body("items[0].familyName", equalTo(null));
    }

    @Test
    void poisonOnTheBrokerDoesNotHoldUpWhatComesAfterIt() {
        Event nonsense = story.mapped("8431-706-AC1.1").withBody("\u0000 not JSON");
        Event after = story.mapped("8431-706-AC1.2");
        feed.send(List.of(nonsense, after));
        awaitAllApplied(List.of(after));
        await().untilAsserted(() -> assertThat(
                        readModel.count("select count(*) from dead_letter where event_id = '" + nonsense.id() + "'"))
                .isEqualTo(1));
        assertThat(readModel.count("select count(*) from outbox_event where topic = 'reporting.dead-letter'"
                        + " and event_key = '" + story.learner + "'"))
                .isEqualTo(1);
    }

    @Test
    void aMessageWithoutHeadersIsALetterToo() {
        String key = UUID.randomUUID().toString();
        try (var sender = new org.assessmentcentre.kit.testing.EventSender()) {
            sender.sendRaw(Story.PORTFOLIO, key, Map.of(), "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        await().untilAsserted(() -> assertThat(
                        readModel.count("select count(*) from dead_letter where event_key = '" + key + "'"))
                .isEqualTo(1));
    }
}
