package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.TODAY;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

@HttpTest
class HoursTest {

    @Test
    void hoursAreLoggedAddedUpAndCancelled() {
        World.Apprentice apprentice = World.centre().apprentice();
        World.Learner learner = apprentice.learner();
        String first = log(learner, learner.token(), 180);
        log(learner, learner.centre().provider(), 60);
        as(learner.centre().admin())
                .body(Map.of("reason", "Entered twice"))
                .post(path(learner) + "/" + first + "/cancellation")
                .then()
                .statusCode(200)
                .body("cancelled", equalTo(true))
                .body("cancellationReason", equalTo("Entered twice"));
        as(learner.token())
                .body(Map.of("reason", "Again"))
                .post(path(learner) + "/" + first + "/cancellation")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/hours-cancelled"));

        List<Outboxed> events = Outboxed.of(learner.id()).stream()
                .filter(event -> event.type().equals("portfolio.hours-logged.v1"))
                .toList();
        assertThat(events).hasSize(3).allSatisfy(event -> {
            GoldenEvents.assertValid(event.type(), event.payload());
            assertThat(event.payload()).doesNotContain("Workshop", "twice");
        });
        assertThat(events.get(1).payload()).contains("\"totalMinutes\":240");
        assertThat(events.get(2).payload()).contains("\"totalMinutes\":60", "\"cancelled\":true");
        String next = as(apprentice.managerToken())
                .get(path(learner) + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.cancelled", contains(true))
                .extract()
                .path("next");
        as(apprentice.managerToken())
                .get(path(learner) + "?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.minutes", contains(60));
    }

    @Test
    void aLoggedEntryIsWhereItsLocationSays() {
        World.Learner learner = World.centre().apprentice().learner();
        Response logged = as(learner.token()).body(request(75)).post(path(learner));
        as(learner.token())
                .get(logged.header("Location"))
                .then()
                .statusCode(200)
                .body("entryId", equalTo(logged.path("entryId")))
                .body("minutes", equalTo(75));
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        World.Learner learner = World.centre().apprentice().learner();
        as(learner.token())
                .body(Map.of("on", TODAY.plusDays(1).toString(), "minutes", 1441, "activity", " "))
                .post(path(learner))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/hours-refused"))
                .body("violations.field", containsInAnyOrder("on", "minutes", "activity"));
        String entry = log(learner, learner.token(), 30);
        as(learner.token())
                .body(Map.of())
                .post(path(learner) + "/" + entry + "/cancellation")
                .then()
                .statusCode(422)
                .body("violations.field", contains("reason"));
    }

    @Test
    void aDayHasTwentyFourHoursHoweverTheyAreLogged() throws Exception {
        World.Learner learner = World.centre().apprentice().learner();
        String first = log(learner, learner.token(), 1_000);
        log(learner, learner.centre().provider(), 440);
        as(learner.token())
                .body(request(1))
                .post(path(learner))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/hours-refused"))
                .body("violations.field", contains("minutes"))
                .body("violations[0].message", containsString("0 more can be"));
        as(learner.token())
                .body(Map.of("on", TODAY.minusDays(2).toString(), "minutes", 1_440, "activity", "Another day"))
                .post(path(learner))
                .then()
                .statusCode(201);
        as(learner.token())
                .body(Map.of("reason", "Entered twice"))
                .post(path(learner) + "/" + first + "/cancellation")
                .then()
                .statusCode(200);

        Callable<Integer> half =
                () -> as(learner.token()).body(request(600)).post(path(learner)).statusCode();
        List<Integer> statuses = new ArrayList<>();
        try (var executor = Executors.newFixedThreadPool(2)) {
            for (var future : executor.invokeAll(List.of(half, half))) {
                statuses.add(future.get());
            }
        }
        assertThat(statuses).as("440 min and one half of the two").containsExactlyInAnyOrder(201, 422);
    }

    @Test
    void aRepeatedKeyLogsOnce() {
        World.Learner learner = World.centre().apprentice().learner();
        String token = learner.token();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            as(token)
                    .header("Idempotency-Key", key)
                    .body(request(45))
                    .post(path(learner))
                    .then()
                    .statusCode(201);
        }
        as(token).get(path(learner)).then().statusCode(200).body("items.minutes", contains(45));
    }

    @Test
    void othersNeitherLogNorRead() {
        World.Centre centre = World.centre();
        World.Apprentice apprentice = centre.apprentice();
        World.Learner learner = apprentice.learner();
        String entry = log(learner, learner.token(), 30);
        as(apprentice.managerToken())
                .get(path(learner) + "/" + entry)
                .then()
                .statusCode(200)
                .body("minutes", equalTo(30));
        World.Apprentice stranger = centre.apprentice();
        for (String token : List.of(
                stranger.learner().token(),
                World.centre().admin(),
                World.centre().provider())) {
            as(token).body(request(30)).post(path(learner)).then().statusCode(404);
            as(token).get(path(learner)).then().statusCode(404);
            as(token).get(path(learner) + "/" + entry).then().statusCode(404);
            as(token)
                    .body(Map.of("reason", "x"))
                    .post(path(learner) + "/" + entry + "/cancellation")
                    .then()
                    .statusCode(404);
        }
        as(stranger.managerToken()).get(path(learner)).then().statusCode(404);
        as(stranger.managerToken()).get(path(learner) + "/" + entry).then().statusCode(404);
        as(stranger.learner().token())
                .get(path(stranger.learner()) + "/" + entry)
                .then()
                .statusCode(404);
        as(apprentice.managerToken())
                .body(request(30))
                .post(path(learner))
                .then()
                .statusCode(403);
        as(stranger.learner().token())
                .body(Map.of("reason", "x"))
                .post(path(stranger.learner()) + "/" + entry + "/cancellation")
                .then()
                .statusCode(404);
        World.Learner other = centre.learner();
        as(other.token())
                .body(request(30))
                .post(path(other))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-an-apprentice"));
    }

    private static String path(World.Learner learner) {
        return learner.path() + "/off-the-job-hours";
    }

    private static Map<String, Object> request(int minutes) {
        return Map.of("on", TODAY.minusDays(1).toString(), "minutes", minutes, "activity", "Workshop");
    }

    private static String log(World.Learner learner, String token, int minutes) {
        return as(token)
                .body(request(minutes))
                .post(path(learner))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
    }
}
