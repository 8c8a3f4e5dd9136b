package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AssessmentTest
class StaffTest {

    private static final String STAFF = "/assessment/v1/centres/{centre}/staff";

    @Inject
    Database database;

    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.open();
    }

    private static Map<String, Object> person(String account, String... roles) {
        return Map.of("account", account, "name", "Amina Rahman", "roles", List.of(roles));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    @Test
    void anAdministratorAppointsAnybodyAndItIsAnnounced() {
        String account = fresh();

        Response appointed =
                scene.admin().calls().body(person(account, "IQA", "ASSESSOR")).post(STAFF, scene.centre());

        String id = appointed
                .then()
                .statusCode(201)
                .header("Location", endsWith("/assessment/v1/staff/" + appointed.path("id")))
                .header("ETag", "\"0\"")
                .body("account", equalTo(account))
                .body("roles", contains("ASSESSOR", "IQA"))
                .body("status", equalTo("ACTIVE"))
                .extract()
                .path("id");
        scene.admin()
                .calls()
                .get(appointed.getHeader("Location"))
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        Database.Announced event = database.announced(scene.centre()).get(1);
        assertThat(appointed.getHeader("Event-Id")).isEqualTo(event.id().toString());
        assertThat(event.type()).isEqualTo("assessment.staff-changed.v1");
        assertThat(event.topic()).isEqualTo("assessment.events");
        assertThat(event.centre()).isEqualTo(scene.centre());
        assertThat(event.sequence()).isEqualTo(2);
        assertThat(event.body()).contains(account).doesNotContain("Amina");
    }

    @Test
    void theOperatorAppointsAdministratorsOnly() {
        for (String[] roles : List.of(new String[] {"ASSESSOR"}, new String[] {"CENTRE_ADMIN", "IQA"})) {
            Scene.operator()
                    .body(person(fresh(), roles))
                    .post(STAFF, scene.centre())
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems/operator-appoints-administrators"));
        }
        Scene.operator()
                .body(person(fresh(), "CENTRE_ADMIN"))
                .post(STAFF, scene.centre())
                .then()
                .statusCode(201);
    }

    @Test
    void nobodyIsAppointedInACentreThatIsNotKnown() {
        Scene.operator()
                .body(person(fresh(), "CENTRE_ADMIN"))
                .post(STAFF, "no-such")
                .then()
                .statusCode(404);
        Scene.operator().get(STAFF, "no-such").then().statusCode(404);
    }

    @Test
    void anAccountIsOnTheStaffOnceEvenWhenTwoAreAppointedAtOnce() throws Exception {
        String account = fresh();
        Callable<Integer> appoint = () -> scene.admin()
                .calls()
                .body(person(account, "ASSESSOR"))
                .post(STAFF, scene.centre())
                .statusCode();

        List<Integer> statuses;
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = both.invokeAll(List.of(appoint, appoint));
            statuses = List.of(answers.get(0).get(), answers.get(1).get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        scene.admin()
                .calls()
                .body(person(account, "IQA"))
                .post(STAFF, scene.centre())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-taken"));
        Scene other = Scene.open();
        other.admin()
                .calls()
                .body(person(account, "IQA"))
                .post(STAFF, other.centre())
                .then()
                .statusCode(201);
    }

    @Test
    void aRepeatedKeyAppointsOnce() {
        Map<String, Object> body = person(fresh(), "EQA");
        String key = fresh();
        Response first =
                scene.admin().calls().header("Idempotency-Key", key).body(body).post(STAFF, scene.centre());
        first.then().statusCode(201);

        Response again =
                scene.admin().calls().header("Idempotency-Key", key).body(body).post(STAFF, scene.centre());

        again.then().statusCode(201).header("Idempotent-Replayed", "true").body("id", equalTo(first.path("id")));
        assertThat(again.getHeader("Event-Id")).isEqualTo(first.getHeader("Event-Id"));
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        scene.admin()
                .calls()
                .header("Idempotency-Key", key)
                .body(person(fresh(), "EQA"))
                .post(STAFF, scene.centre())
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        scene.admin()
                .calls()
                .body(Map.of("account", "with space", "name", " ", "roles", List.of()))
                .post(STAFF, scene.centre())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", containsInAnyOrder("account", "name", "roles"));
        scene.admin()
                .calls()
                .body(Map.of("account", fresh(), "name", "x", "roles", List.of("JANITOR")))
                .post(STAFF, scene.centre())
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("roles[0]"))
                .body("violations[0].message", equalTo("must be one of ASSESSOR, IQA, EQA, CENTRE_ADMIN"));
    }

    @Test
    void aNameStandsOnOneLine() {
        Scene.Member amina = scene.hire("Amina", "ASSESSOR");
        for (String name : List.of(
                "Amina\nRahman", "Amina \u202Enamhar", "Amina\u0000", "A\u2028R", "A\u200BR", "\u2060", "...")) {
            Map<String, Object> body = new HashMap<>(person(fresh(), "ASSESSOR"));
            body.put("name", name);
            scene.admin()
                    .calls()
                    .body(body)
                    .post(STAFF, scene.centre())
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("name"));
            scene.admin()
                    .calls()
                    .header("If-Match", "\"0\"")
                    .body(Map.of("name", name, "roles", List.of("ASSESSOR"), "status", "ACTIVE"))
                    .put("/assessment/v1/staff/" + amina.staffId())
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("name"));
        }
        scene.hire("Zoë O’Neill-Łukasz", "ASSESSOR");
    }

    @Test
    void anAccountIsPrintable() {
        for (String account : List.of("a\u200Bb", "\u2060", "a\u0007b", "a\u00A0b")) {
            Map<String, Object> body = new HashMap<>(person(fresh(), "ASSESSOR"));
            body.put("account", account);
            scene.admin()
                    .calls()
                    .body(body)
                    .post(STAFF, scene.centre())
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("account"));
        }
    }

    @Test
    void theListIsPaged() {
        for (int i = 0; i < 3; i++) {
            scene.hire("Person " + i, "ASSESSOR");
        }

        Response first = scene.admin().calls().queryParam("limit", 3).get(STAFF, scene.centre());

        first.then().statusCode(200).body("items", hasSize(3)).body("next", notNullValue());
        assertThat(first.getHeader("Link")).contains("rel=\"next\"");
        scene.admin()
                .calls()
                .queryParam("limit", 3)
                .queryParam("after", first.<String>path("next"))
                .get(STAFF, scene.centre())
                .then()
                .statusCode(200)
                .body("items.name", contains("Person 2"))
                .body("next", nullValue());
        Scene other = Scene.open();
        other.admin()
                .calls()
                .queryParam("after", first.<String>path("next"))
                .get(STAFF, other.centre())
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void aChangeNeedsTheVersionSeen() {
        String path = "/assessment/v1/staff/" + scene.hire("Amina", "ASSESSOR").staffId();
        Map<String, Object> change =
                Map.of("name", "Amina R.", "roles", List.of("ASSESSOR", "IQA"), "status", "ACTIVE");
        scene.admin().calls().body(change).put(path).then().statusCode(428);
        scene.admin()
                .calls()
                .header("If-Match", "*")
                .body(change)
                .put(path)
                .then()
                .statusCode(428);

        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("roles", contains("ASSESSOR", "IQA"));

        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(change)
                .put(path)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        scene.admin().calls().header("If-None-Match", "\"1\"").get(path).then().statusCode(304);
        List<String> types = database.types(scene.centre());
        assertThat(types).hasSize(3).containsOnly("assessment.staff-changed.v1");
    }

    @Test
    void aChangeThatChangesNothingAnnouncesNothing() {
        String path = "/assessment/v1/staff/" + scene.hire("Amina", "IQA").staffId();
        int before = database.announced(scene.centre()).size();

        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Amina", "roles", List.of("IQA"), "status", "ACTIVE"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        assertThat(database.announced(scene.centre())).hasSize(before);
    }

    @Test
    void whoLeftMayDoNothing() {
        Scene.Member second = scene.hire("Bo", "CENTRE_ADMIN");
        second.calls().get(STAFF, scene.centre()).then().statusCode(200);

        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Bo", "roles", List.of("CENTRE_ADMIN"), "status", "LEFT"))
                .put("/assessment/v1/staff/" + second.staffId())
                .then()
                .statusCode(200);

        second.calls().get(STAFF, scene.centre()).then().statusCode(404);
        assertThat(database.announced(scene.centre()).getLast().body()).contains("\"LEFT\"");
    }

    @Test
    void theTokenNarrowsWhatTheRecordAllows() {
        String account = scene.admin().account();
        String otherCentre =
                Tokens.of(Roles.CENTRE_ADMIN).account(account).centres("999").token();
        given().auth().oauth2(otherCentre).get(STAFF, scene.centre()).then().statusCode(404);
        String otherRole = Tokens.of(Roles.ASSESSOR)
                .account(account)
                .centres(scene.centre())
                .token();
        given().auth().oauth2(otherRole).get(STAFF, scene.centre()).then().statusCode(403);
        String noRecord = Tokens.of(Roles.CENTRE_ADMIN).centres(scene.centre()).token();
        given().auth().oauth2(noRecord).get(STAFF, scene.centre()).then().statusCode(404);
    }

    @Test
    void anotherCentresStaffDoNotExist() {
        Scene other = Scene.open();
        String path = "/assessment/v1/staff/" + other.admin().staffId();
        scene.admin().calls().get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
        scene.admin()
                .calls()
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "x", "roles", List.of("IQA"), "status", "LEFT"))
                .put(path)
                .then()
                .statusCode(404);
        scene.admin()
                .calls()
                .body(person(fresh(), "IQA"))
                .post(STAFF, other.centre())
                .then()
                .statusCode(404);
        scene.admin()
                .calls()
                .get(STAFF, scene.centre())
                .then()
                .body("items.id", not(hasItem(other.admin().staffId().toString())));
    }
}
