package org.assessmentcentre.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.apprentices;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.learners;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class OverviewTest {

    private static final int A_PAGE = 200;

    @Inject
    Feed feed;

    @Inject
    SessionFactory sessions;

    private final Story story = new Story();

    @BeforeEach
    void aCentre() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story));
    }

    /** Other learners of the same centre and employer, each with something of everything. */
    private List<UUID> moreLearners(int many) {
        List<UUID> ids = new ArrayList<>();
        List<Event> batch = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Story other = new Story();
            other.registered();
            other.person("Given", "Family " + i);
            other.mapped("8431-706-AC1.1", "8431-706-AC1.2", "8431-700-AC1.1");
            other.submitted("8431-706", 1, "8431-706-AC1.1", "8431-706-AC1.2");
            other.decided("8431-706-AC1.1", 1, "PASS");
            other.confirmed("8431-706", 1, Map.of("8431-706-AC1.1", "PASS"));
            for (Event event : other.events()) {
                String body = java.util.Objects.requireNonNull(event.body())
                        .replace(other.centre, story.centre)
                        .replace(other.employer.toString(), story.employer.toString());
                batch.add(event.withBody(body));
            }
            ids.add(other.learner);
        }
        feed.deliverBatch(batch);
        return ids;
    }

    @Test
    void aRowSaysWhoWhereAndWhatNext() {
        feed.deliver(
                story.apprenticeSince("2025-09-01", 18).registered(),
                story.person("Ada", "Example"),
                story.mapped("8431-700-AC1.1", "8431-700-AC1.2"),
                story.decided("8431-700-AC1.1", 1, "PASS"),
                story.decided("8431-700-AC1.2", 1, "PASS"));
        Event last = story.signed("8431-706", 1, "PASS");
        feed.deliver(last);
        learners(admin(story), story)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].learnerId", equalTo(story.learner.toString()))
                .body("items[0].registrationNumber", equalTo("R" + story.centre))
                .body("items[0].givenName", equalTo("Ada"))
                .body("items[0].familyName", equalTo("Example"))
                .body("items[0].employerId", equalTo(story.employer.toString()))
                .body("items[0].apprenticeSince", equalTo("2025-09-01"))
                .body("items[0].units", hasSize(7))
                .body("items[0].units[0].unit", equalTo("8431-700"))
                .body("items[0].units[0].state", equalTo("NONE"))
                .body("items[0].units[0].criteria", equalTo(Map.of("n", 2, "of", 12)))
                .body("items[0].criteria", equalTo(Map.of("n", 2, "of", 46)))
                .body("items[0].ksbs", equalTo(Map.of("n", 1, "of", 47)))
                .body("items[0].readiness.state", equalTo("NOT_READY"))
                .body("items[0].readiness.requirementsMet.of", equalTo(8))
                .body("items[0].readiness.missing.id", hasItem("english-and-maths-under-19"))
                .body("items[0].readiness.nextAction.actor", equalTo("LEARNER"))
                .body("items[0].asOf", equalTo(last.time().toString()))
                .body("items[0].stale", equalTo(false))
                .body("asOf", equalTo(last.time().toString()))
                .body("stale", equalTo(false))
                .body("applied", nullValue())
                .body("next", nullValue());
    }

    @Test
    void aUnitsOutcomeIsShownOnceItIsDecided() {
        Map<String, String> passes = new java.util.TreeMap<>();
        for (String number : List.of("1.1", "1.2", "2.1", "2.2", "2.3")) {
            passes.put("8431-706-AC" + number, "PASS");
        }
        feed.deliver(story.registered());
        passes.keySet().forEach(criterion -> feed.deliver(story.decided(criterion, 1, "PASS")));
        String unit = "items[0].units.find { it.unit == '8431-706' }.";
        learners(admin(story), story)
                .body(unit + "outcome", equalTo("PROVISIONAL_PASS"))
                .body(unit + "state", equalTo("PASSED"));
        feed.deliver(story.confirmed("8431-706", 1, passes));
        learners(admin(story), story)
                .body(unit + "outcome", equalTo("PASS"))
                .body(unit + "state", equalTo("CONFIRMED"))
                .body("items[0].units[0].outcome", nullValue());
    }

    @Test
    void someoneWhoIsNoApprenticeIsListedAsSuch() {
        feed.deliver(story.noApprentice().registered());
        learners(admin(story), story)
                .body("items[0].readiness.state", equalTo("NOT_AN_APPRENTICE"))
                .body("items[0].apprenticeSince", nullValue());
    }

    @Test
    void aListComesInPartsThatJoinWithoutGapOrRepetition() {
        List<UUID> all = moreLearners(7);
        String path = "/reporting/v1/centres/" + story.centre + "/learners";
        Response part = as(admin(story)).queryParam("limit", 3).get(path);
        List<String> seen = new ArrayList<>(part.jsonPath().getList("items.learnerId"));
        int parts = 1;
        while (part.jsonPath().getString("next") != null) {
            assertThat(part.getHeader("Link")).contains("rel=\"next\"").contains("limit=3");
            part = as(admin(story))
                    .queryParam("limit", 3)
                    .queryParam("after", part.jsonPath().getString("next"))
                    .get(path);
            seen.addAll(part.jsonPath().getList("items.learnerId"));
            parts++;
        }
        assertThat(part.getHeader("Link")).isNull();
        assertThat(parts).isEqualTo(3);
        assertThat(seen)
                .containsExactlyElementsOf(
                        all.stream().map(UUID::toString).sorted().toList());
    }

    @Test
    void aCursorOfAnotherCentreAndAWrongLimitAreRefused() {
        moreLearners(2);
        String next = as(admin(story))
                .queryParam("limit", 1)
                .get("/reporting/v1/centres/" + story.centre + "/learners")
                .jsonPath()
                .getString("next");
        Story other = new Story();
        feed.deliver(other.centre(), adminAppointed(other));
        as(admin(other))
                .queryParam("after", next)
                .get("/reporting/v1/centres/" + other.centre + "/learners")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
        for (String limit : List.of("0", "201", "x", "-1", "١")) {
            as(admin(story))
                    .queryParam("limit", limit)
                    .get("/reporting/v1/centres/" + story.centre + "/learners")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("limit"));
        }
    }

    @Test
    void theOnlyStaleLearnerOfAListIsMarked() {
        List<UUID> all = moreLearners(3);
        Story poisoned = new Story();
        Event poison = poisoned.mapped("8431-706-AC1.1").withBody("{}");
        feed.deliver(new Event(
                poison.id(),
                poison.topic(),
                poison.type(),
                all.get(1).toString(),
                poison.sequence(),
                poison.time(),
                poison.body()));
        JsonPath list = learners(admin(story), story).statusCode(200).extract().jsonPath();
        assertThat(list.getBoolean("stale")).isTrue();
        assertThat(list.<String>getList("items.findAll { it.stale }.learnerId"))
                .containsExactly(all.get(1).toString());
    }

    @Test
    void aReaderMayWaitForAnEventInAList() {
        Event registered = story.registered();
        as(admin(story))
                .queryParam("appliedEvent", registered.id().toString())
                .get("/reporting/v1/centres/" + story.centre + "/learners")
                .then()
                .statusCode(200)
                .header("Applied-Event", "false")
                .body("applied", equalTo(false))
                .body("items", empty())
                .body("asOf", nullValue());
        feed.deliver(registered);
        as(admin(story))
                .queryParam("appliedEvent", registered.id().toString())
                .queryParam("wait", "PT1S")
                .get("/reporting/v1/centres/" + story.centre + "/learners")
                .then()
                .header("Applied-Event", "true")
                .body("applied", equalTo(true))
                .body("items", hasSize(1));
    }

    @Test
    void aManagersListHasTheSameSummaryAndOnlyTheOwnApprentices() {
        feed.deliver(story.employer(story.manager), story.registered(), story.person("Ada", "Example"));
        moreLearners(2);
        Story other = new Story();
        feed.deliver(other.centre(), other.employer(other.manager), other.registered());
        JsonPath list = apprentices(org.assessmentcentre.reporting.testing.Answers.manager(story))
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.familyName", hasItem("Example"))
                .body("items.units.collect { it.size() }", contains(7, 7, 7))
                .body("items.readiness.state", contains("NOT_READY", "NOT_READY", "NOT_READY"))
                .extract()
                .jsonPath();
        assertThat(list.<String>getList("items.learnerId")).doesNotContain(other.learner.toString());
        assertThat(list.<String>getList("items.learnerId")).contains(story.learner.toString());
    }

    @Test
    void aPageOfTwoHundredCostsTheSameQueriesAsAPageOfOne() {
        feed.deliver(story.employer(story.manager));
        moreLearners(A_PAGE + 1);
        Tokens.Claims manager = org.assessmentcentre.reporting.testing.Answers.manager(story);
        String centreList = "/reporting/v1/centres/" + story.centre + "/learners";
        learners(admin(story), story).statusCode(200);

        assertThat(statementsOf(admin(story), centreList, A_PAGE))
                .as("statements of a page of %d", A_PAGE)
                .isEqualTo(statementsOf(admin(story), centreList, 1))
                .isLessThanOrEqualTo(13);
        assertThat(statementsOf(manager, "/reporting/v1/apprentices", A_PAGE))
                .isEqualTo(statementsOf(manager, "/reporting/v1/apprentices", 1));
    }

    private long statementsOf(Tokens.Claims who, String path, int limit) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        JsonPath page = as(who).queryParam("limit", limit)
                .get(path)
                .then()
                .statusCode(200)
                .body("items", hasSize(limit))
                .extract()
                .jsonPath();
        long statements = sessions.getStatistics().getPrepareStatementCount() - before;
        assertThat(new HashSet<String>(page.getList("items.learnerId"))).hasSize(limit);
        assertThat(page.<Map<String, Integer>>getList("items.criteria")).containsOnly(Map.of("n", 1, "of", 46));
        return statements;
    }

    @Test
    void anUnknownCentreIsNotFound() {
        as(Tokens.of(Roles.CENTRE_ADMIN).account("a").centres("nowhere"))
                .get("/reporting/v1/centres/nowhere/learners")
                .then()
                .statusCode(404)
                .body("detail", containsString("does not exist, or is not yours to see"));
    }
}
