package org.assessmentcentre.reporting.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.assessmentcentre.reporting.testing.Answers;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same events make the same read model, in whatever order and however often they come. */
@ReportingTest
class OrderTest {

    private static final int DELIVERIES = 10;

    @Inject
    Feed feed;

    @Inject
    ReadModel readModel;

    private final Story story = eventful();

    /** Something of everything: changes, withdrawals, two attempts, an appeal, a move between employers. */
    private static Story eventful() {
        Story story = new Story().ownCatalogue();
        story.catalogueArrives();
        story.publish("assessment-plan", story.standard() + ":AP03", planOfTwoRules(story));
        story.catalogueArrives();
        Answers.adminAppointed(story);
        UUID leaver = UUID.randomUUID();
        story.staff(leaver, "leaver-" + story.centre, "ACTIVE", "ASSESSOR");
        story.staff(leaver, "leaver-" + story.centre, "LEFT", "ASSESSOR");
        story.centre(false, "ADVISORY");
        story.employer();
        story.registered();
        story.person("First", "Name");
        story.person("Second", "Name");
        story.employer(story.manager);
        story.centre(true, "BLOCKING");
        UUID evidence = UUID.randomUUID();
        Map<String, UUID> mappings = Map.of(
                "8431-706-AC1.1", UUID.randomUUID(),
                "8431-706-AC1.2", UUID.randomUUID(),
                "8431-706-AC2.1", UUID.randomUUID(),
                "8431-706-AC2.2", UUID.randomUUID(),
                "8431-706-AC2.3", UUID.randomUUID(),
                "8431-700-AC1.1", UUID.randomUUID());
        story.mapped(evidence, mappings);
        story.mapped("8431-700-AC1.1", "8431-700-AC1.2");
        story.unmapped(evidence, Map.of("8431-700-AC1.1", mappings.getOrDefault("8431-700-AC1.1", evidence)));
        story.submitted(
                "8431-706",
                1,
                "8431-706-AC1.1",
                "8431-706-AC1.2",
                "8431-706-AC2.1",
                "8431-706-AC2.2",
                "8431-706-AC2.3");
        story.allocated("8431-706", 1, "leaver-" + story.centre);
        story.allocated("8431-706", 1, "assessor-" + story.centre);
        UUID wrong = UUID.randomUUID();
        UUID right = UUID.randomUUID();
        story.decided(wrong, "8431-706-AC1.1", 1, "REFERRAL");
        story.superseded(wrong, right, "8431-706-AC1.1", 1);
        story.decided(right, "8431-706-AC1.1", 1, "PASS");
        story.decided("8431-706-AC1.2", 1, "REFERRAL");
        story.decided("8431-706-AC2.1", 1, "PASS");
        story.decided("8431-706-AC2.2", 1, "PASS");
        story.decided("8431-706-AC2.3", 1, "PASS");
        story.signed("8431-706", 1, "REFERRAL");
        Map<String, String> first = Map.of(
                "8431-706-AC1.1", "PASS",
                "8431-706-AC1.2", "REFERRAL",
                "8431-706-AC2.1", "PASS",
                "8431-706-AC2.2", "PASS",
                "8431-706-AC2.3", "PASS");
        story.confirmed("8431-706", 1, first);
        story.reopened("8431-706", 1);
        story.confirmed("8431-706", 1, first);
        story.changed(true);
        story.submitted("8431-706", 2, "8431-706-AC1.2");
        story.decided("8431-706-AC1.2", 2, "PASS");
        story.confirmed("8431-706", 2, Map.of("8431-706-AC1.2", "PASS"));
        story.reopened("8431-706", 2);
        toGateway(story, evidence);
        return story;
    }

    /** Gateway inputs given, replaced, cleared and given again; training cancelled; a unit suspended and resumed. */
    private static void toGateway(Story story, UUID evidence) {
        story.weekly("37.5").changed(true);
        story.claimed("8431-700-AC1.2");
        UUID entry = UUID.randomUUID();
        story.trained(entry, "2025-02-03", 420, false);
        story.trained("2025-03-03", 300);
        story.trained(entry, "2025-02-03", 420, true);
        story.discussed("2025-03-01", "2025-03-02");
        story.input("ENGLISH_AND_MATHS_DISCUSSION", "\"discussedOn\":\"2025-04-01\"");
        story.input(
                "ENGLISH_AND_MATHS",
                "\"english\":{\"basis\":\"BSL\",\"achievedOn\":\"2024-01-01\"}",
                "\"maths\":{\"basis\":\"LEVEL_2\",\"achievedOn\":\"2024-01-01\"}");
        story.proposed(501, "2025-05-01");
        story.proposed(500, "2025-05-02");
        story.selected("2025-06-01", evidence);
        story.reviewSigned("APPRENTICE", "2025-06-02");
        story.reviewSigned("EMPLOYER", "2025-06-03");
        story.input("REVIEW", "\"employerOn\":\"2025-06-03\"");
        story.reviewSigned("PROVIDER", "2025-06-04");
        story.declaredSatisfied("2025-07-01");
        story.input("EMPLOYER_DECLARATION");
        story.declaredSatisfied("2025-07-02");
        story.learningEnded("2026-01-02");
        story.gatewayDeclared("2026-01-03");
        story.gatewayConfirmed("2026-01-04");
        story.suspended("8431-706", 2);
        story.resumed("8431-706", 2);
        story.suspended("8431-700", 1);
    }

    private static String planOfTwoRules(Story story) {
        var plan = org.assessmentcentre.reporting.testing.Documents.tree(
                org.assessmentcentre.reporting.testing.Documents.plan(story.standard(), story.qualification()));
        var rules = (com.fasterxml.jackson.databind.node.ArrayNode) plan.get("rules");
        while (rules.size() > 2) {
            rules.remove(2);
        }
        return plan.toString();
    }

    private record Seen(Map<String, List<String>> rows, String coverage, String readiness, String list, String board) {}

    private Seen seen() {
        return new Seen(
                readModel.rows(story),
                Answers.coverage(Answers.admin(story), story)
                        .statusCode(200)
                        .extract()
                        .asString(),
                Answers.readiness(Answers.admin(story), story, "2026-03-01")
                        .statusCode(200)
                        .extract()
                        .asString(),
                Answers.learners(Answers.admin(story), story)
                        .statusCode(200)
                        .extract()
                        .asString(),
                Answers.as(Answers.manager(story))
                        .get("/reporting/v1/apprentices?sort=-missingCount&nextActor=CENTRE")
                        .then()
                        .statusCode(200)
                        .body("items", org.hamcrest.Matchers.hasSize(1))
                        .extract()
                        .asString());
    }

    private Seen told() {
        readModel.empty(story);
        feed.deliver(story.events());
        return seen();
    }

    @Test
    void theStoryEndsAsItWasTold() {
        Seen seen = told();
        assertThat(seen.rows().values()).noneMatch(List::isEmpty);
        Map<String, String> states = new LinkedHashMap<>();
        List<Map<String, String>> criteria =
                io.restassured.path.json.JsonPath.from(seen.coverage()).getList("criteria");
        criteria.forEach(one -> states.put(one.get("criterion"), one.get("state")));
        assertThat(states)
                .containsEntry("8431-706-AC1.1", "CONFIRMED")
                .containsEntry("8431-706-AC1.2", "PASSED")
                .containsEntry("8431-706-AC2.3", "CONFIRMED")
                .containsEntry("8431-700-AC1.1", "MAPPED")
                .containsEntry("8431-700-AC1.2", "MAPPED")
                .containsEntry("8431-700-AC1.3", "NONE");
        assertThat(seen.list()).contains("\"givenName\":\"Second\"");
        var readiness = io.restassured.path.json.JsonPath.from(seen.readiness());
        assertThat(readiness.getMap("gateway"))
                .isEqualTo(Map.of(
                        "learningEndedOn", "2026-01-02",
                        "gatewayDeclaredOn", "2026-01-03",
                        "gatewayConfirmedOn", "2026-01-04"));
        assertThat(readiness.<String>getList("requirements.find { it.id == 'portfolio-reviewed' }.figures.outstanding"))
                .containsExactly("APPRENTICE");
        assertThat(readiness.getInt("requirements.find { it.id == 'off-the-job-percent-20' }.figures.trainedMinutes"))
                .isEqualTo(300);
        assertThat(readiness.getString("requirements.find { it.id == 'employer-satisfied' }.state"))
                .isEqualTo("MET");
        assertThat(seen.board()).contains("RESOLVE_SUSPENSION");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyEventTenTimesInAnyOrderAtAllIsTheSame(long seed) {
        Seen expected = told();
        Random random = new Random(seed);
        List<Event> deliveries = new ArrayList<>();
        for (int i = 0; i < DELIVERIES; i++) {
            deliveries.addAll(story.events());
        }
        Collections.shuffle(deliveries, random);

        readModel.empty(story);
        deliver(deliveries, random);

        assertSame(expected, seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void topicsInAnyOrderWithEveryEventTenTimesIsTheSame(long seed) {
        Seen expected = told();
        Random random = new Random(seed);
        // Within a topic the order of the producer, each event again at any later time; topics interleave freely.
        List<Deque<Event>> topics = new ArrayList<>();
        for (String topic :
                List.of(Story.CATALOGUE, Story.DIRECTORY, Story.PEOPLE, Story.PORTFOLIO, Story.ASSESSMENT)) {
            List<Event> deliveries = new ArrayList<>();
            for (Event event :
                    story.events().stream().filter(e -> e.topic().equals(topic)).toList()) {
                deliveries.add(event);
                for (int i = 1; i < DELIVERIES; i++) {
                    deliveries.add(deliveries.get(random.nextInt(deliveries.size())));
                }
            }
            topics.add(new ArrayDeque<>(deliveries));
        }
        List<Event> deliveries = new ArrayList<>();
        while (!topics.isEmpty()) {
            Deque<Event> topic = topics.get(random.nextInt(topics.size()));
            for (int run = 1 + random.nextInt(40); run > 0 && !topic.isEmpty(); run--) {
                deliveries.add(topic.remove());
            }
            topics.removeIf(Deque::isEmpty);
        }

        readModel.empty(story);
        deliver(deliveries, random);

        assertSame(expected, seed);
    }

    /** Three that are always the same, and a new one for each run; the failure names it. */
    static LongStream seeds() {
        return LongStream.of(1, 2, 3, System.nanoTime());
    }

    private void deliver(List<Event> deliveries, Random random) {
        for (int from = 0; from < deliveries.size(); ) {
            int to = Math.min(deliveries.size(), from + 1 + random.nextInt(60));
            feed.deliverBatch(deliveries.subList(from, to));
            from = to;
        }
    }

    private void assertSame(Seen expected, long seed) {
        assertThat(seen()).as("the read model with seed %d", seed).isEqualTo(expected);
    }
}
