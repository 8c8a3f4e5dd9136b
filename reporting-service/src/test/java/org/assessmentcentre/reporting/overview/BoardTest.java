package org.assessmentcentre.reporting.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.manager;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager's board: filtered, sorted and in parts. */
@ReportingTest
class BoardTest {

    private static final String BOARD = "/reporting/v1/apprentices";

    @Inject
    Feed feed;

    @Inject
    SessionFactory sessions;

    private final Story story = new Story();
    private final Map<String, Story> apprentices = new HashMap<>();

    @BeforeEach
    void aCentreAndItsEmployer() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story), story.employer(story.manager));
    }

    /** An apprentice of the same centre and employer, by family name. */
    private Story apprentice(String family, String given, String start) {
        Story one = new Story().apprenticeSince(start, 30);
        one.registered();
        one.person(given, family);
        apprentices.put(family, one);
        deliver(one);
        return one;
    }

    private void deliver(Story one) {
        List<Event> batch = new ArrayList<>();
        for (Event event : one.events()) {
            batch.add(event.withBody(Objects.requireNonNull(event.body())
                    .replace(one.centre, story.centre)
                    .replace(one.employer.toString(), story.employer.toString())));
        }
        feed.deliverBatch(batch);
    }

    private void four() {
        apprentice("Moss", "Ann", "2024-05-01");
        Story satisfied = apprentice("Élan", "Bea", "2024-03-01");
        satisfied.declaredSatisfied("2026-01-01");
        deliver(satisfied);
        Story suspended = apprentice("archer", "Cy", "2024-04-01");
        suspended.suspended("8431-706", 1);
        deliver(suspended);
        apprentice("Zephyr", "Di", "2024-03-01");
    }

    private static ValidatableResponse board(Tokens.Claims who, String query) {
        return as(who).get(BOARD + "?" + query).then();
    }

    private ValidatableResponse board(String query) {
        return board(manager(story), query).statusCode(200);
    }

    @Test
    void itSortsByNameAsADictionaryDoes() {
        four();
        board("sort=name").body("items.familyName", contains("archer", "Élan", "Moss", "Zephyr"));
        board("sort=-name").body("items.familyName", contains("Zephyr", "Moss", "Élan", "archer"));
    }

    @Test
    void itSortsByStartStateAndNumberMissing() {
        four();
        board("sort=startedOn").body("items.familyName", contains("Élan", "Zephyr", "archer", "Moss"));
        board("sort=-startedOn").body("items.familyName", contains("Moss", "archer", "Élan", "Zephyr"));
        board("sort=missingCount").body("items[0].familyName", equalTo("Élan"));
        board("sort=-missingCount").body("items[3].familyName", equalTo("Élan"));
        board("sort=state").body("items.familyName", contains("Moss", "Élan", "archer", "Zephyr"));
    }

    @Test
    void itFiltersByStateMissingRuleAndNextActor() {
        four();
        board("missing=EMPLOYER_SATISFIED").body("items.familyName", containsInAnyOrder("Moss", "archer", "Zephyr"));
        board("nextActor=CENTRE").body("items.familyName", contains("archer"));
        board("nextActor=CENTRE&missing=EMPLOYER_SATISFIED&state=NOT_READY&sort=name")
                .body("items.familyName", contains("archer"));
        board("nextActor=CENTRE&nextActor=LEARNER").body("items.readiness.nextAction.actor", hasItem("LEARNER"));
        board("state=READY").body("items", empty());
        board("state=READY&state=NOT_READY")
                .body("items.readiness.state", everyItem(equalTo("NOT_READY")))
                .body("items.size()", equalTo(4));
        as(admin(story))
                .get("/reporting/v1/centres/" + story.centre + "/learners?nextActor=CENTRE")
                .then()
                .statusCode(200)
                .body("items.familyName", contains("archer"));
    }

    @Test
    void aRowSaysWhatIsMissingWhoActsAndTheDates() {
        Story one = apprentice("Moss", "Ann", "2024-05-01");
        one.learningEnded("2025-12-01");
        deliver(one);
        board("sort=name")
                .body("items[0].apprenticeSince", equalTo("2024-05-01"))
                .body("items[0].readiness.missing.kind", hasItem("EMPLOYER_SATISFIED"))
                .body("items[0].readiness.nextAction.actor", equalTo("LEARNER"))
                .body("items[0].readiness.gateway.learningEndedOn", equalTo("2025-12-01"));
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        board(manager(story), "state=SOON&missing=LUCK&nextActor=NOBODY&sort=age&limit=0")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", containsInAnyOrder("state", "missing", "nextActor", "sort", "limit"));
        board(manager(story), "limit=1" + "&state=READY".repeat(13))
                .statusCode(400)
                .body("violations.message", contains("must be given 12 times at most"));
        board(manager(story), "state=ready&sort=-").statusCode(400).body("violations.field", contains("state", "sort"));
        as(admin(story))
                .get("/reporting/v1/centres/" + story.centre + "/learners?state=SOON&limit=x")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("state", "limit"));
    }

    @Test
    void partsJoinWithoutGapOrRepetitionInEveryOrder() {
        four();
        for (String sort : List.of("name", "-name", "startedOn", "-startedOn", "state", "missingCount")) {
            List<String> whole = board("sort=" + sort).extract().jsonPath().getList("items.learnerId");
            List<String> parts = new ArrayList<>();
            String after = "";
            do {
                JsonPath part =
                        board("sort=" + sort + "&limit=1" + after).extract().jsonPath();
                parts.addAll(part.getList("items.learnerId"));
                after = part.getString("next") == null ? "" : "&after=" + part.getString("next");
            } while (!after.isEmpty());
            assertThat(parts).as(sort).isEqualTo(whole).hasSize(4);
        }
    }

    @Test
    void whoeverChangesOrLeavesBetweenPartsMovesNobodyElse() {
        four();
        String byCount = next("sort=-missingCount&limit=2");
        List<String> rest = board("sort=-missingCount&limit=2&after=" + byCount)
                .extract()
                .jsonPath()
                .getList("items.learnerId");
        String byName = next("sort=name&limit=2");
        Story first = Objects.requireNonNull(apprentices.get("Moss"));
        first.declaredSatisfied("2026-01-01");
        deliver(first);
        Story leaver = Objects.requireNonNull(apprentices.get("Élan"));
        leaver.changed(false);
        deliver(leaver);
        board("sort=name&limit=2&after=" + byName).body("items.familyName", contains("Moss", "Zephyr"));
        assertThat(board("sort=-missingCount&limit=2&after=" + byCount)
                        .extract()
                        .jsonPath()
                        .<String>getList("items.learnerId"))
                .doesNotContain(leaver.learner.toString())
                .containsAll(rest.stream()
                        .filter(id -> !id.equals(leaver.learner.toString()))
                        .toList());
    }

    private String next(String query) {
        return board(query).extract().jsonPath().getString("next");
    }

    @Test
    void aCursorIsOfItsCallerFilterAndOrderAndBearsNoName() {
        four();
        String cursor = next("sort=name&state=NOT_READY&limit=1");
        board("sort=name&state=NOT_READY&limit=1&after=" + cursor).body("items.size()", equalTo(1));
        assertThat(new String(Base64.getUrlDecoder().decode(cursor), java.nio.charset.StandardCharsets.ISO_8859_1))
                .endsWith(Objects.requireNonNull(apprentices.get("archer"))
                        .learner
                        .toString());
        for (String other :
                List.of("sort=-name&state=NOT_READY", "sort=name", "sort=startedOn&state=NOT_READY", "limit=1")) {
            board(manager(story), other + "&after=" + cursor)
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-cursor"));
        }
        feed.deliver(story.employer(story.manager, "somebody-else"));
        board(manager(story).account("somebody-else"), "sort=name&state=NOT_READY&after=" + cursor)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void onlyTheOwnApprenticesOfAKnownCentreAreOnIt() {
        apprentice("Moss", "Ann", "2024-05-01");
        Story unknown = new Story();
        feed.deliver(
                unknown.employer(unknown.manager),
                unknown.registered(),
                unknown.declaredSatisfied("2026-01-01"),
                unknown.suspended("8431-706", 1),
                unknown.claimed("8431-706-AC1.1"),
                unknown.trained("2025-02-01", 60));
        board(manager(unknown), "sort=name").statusCode(200).body("items", empty());
        board(manager(unknown), "limit=1").statusCode(200).body("items", empty());
        board("sort=name").body("items.familyName", contains("Moss"));
        feed.deliver(unknown.centre());
        board(manager(unknown), "sort=name").body("items.size()", equalTo(1));
    }

    @Test
    void aBoardOfManyCostsTheSameQueriesAsABoardOfOne() {
        apprentice("Moss", "Ann", "2024-05-01");
        board("sort=name");
        long one = statements("sort=name&missing=EMPLOYER_SATISFIED");
        for (int i = 0; i < 60; i++) {
            apprentice("Family " + i, "Given", "2024-05-01");
        }
        assertThat(statements("sort=name&missing=EMPLOYER_SATISFIED"))
                .as("statements of a sorted, filtered board")
                .isEqualTo(one)
                .isLessThanOrEqualTo(13);
        assertThat(statements("missing=EMPLOYER_SATISFIED")).isEqualTo(one);
    }

    private long statements(String query) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        board(query);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
