package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@HttpTest
class CentresTest {

    private static final String CENTRES = "/portfolio/v1/centres";

    @Test
    void theOperatorApprovesACentre() {
        String number = unused();
        String event = as(World.operator())
                .body(Map.of("number", number, "name", "Riverside", "providerClients", List.of("provider1")))
                .post(CENTRES)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/portfolio/v1/centres/" + number))
                .header("ETag", "\"0\"")
                .body("settings.diplomaAtGateway", equalTo("ADVISORY"))
                .body("settings.provisionalResultsVisibleToLearners", equalTo(false))
                .body("providerClients", contains("provider1"))
                .extract()
                .header("Event-Id");

        List<Outboxed> events = Outboxed.of(number);
        assertThat(events).hasSize(1);
        assertThat(events.get(0).id()).isEqualTo(event);
        assertThat(events.get(0).topic()).isEqualTo("portfolio.directory");
        assertThat(events.get(0).centre()).isEqualTo(number);
        GoldenEvents.assertValid("portfolio.centre-changed.v1", events.get(0).payload());
    }

    @Test
    void aRepeatedKeyGetsTheFirstAnswerAndAnotherBodyIsRefused() {
        String number = unused();
        String key = UUID.randomUUID().toString();
        String first = as(World.operator())
                .header("Idempotency-Key", key)
                .body(Map.of("number", number, "name", "Riverside"))
                .post(CENTRES)
                .then()
                .statusCode(201)
                .extract()
                .header("Event-Id");
        assertThat(Outboxed.of(number)).hasSize(1);

        String account = UUID.randomUUID().toString();
        String token = Tokens.of(Roles.OPERATOR).account(account).token();
        String other = unused();
        for (boolean repeated : new boolean[] {false, true}) {
            var answer = as(token)
                    .header("Idempotency-Key", key)
                    .body(Map.of("number", other, "name", "Lakeside"))
                    .post(CENTRES)
                    .then()
                    .statusCode(201)
                    .header("Event-Id", not(equalTo(first)));
            assertThat(answer.extract().header("Idempotent-Replayed")).isEqualTo(repeated ? "true" : null);
        }
        assertThat(Outboxed.of(other)).hasSize(1);
        as(token)
                .header("Idempotency-Key", key)
                .body(Map.of("number", other, "name", "Hillside"))
                .post(CENTRES)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void aNumberIsTakenOnce() {
        String number = unused();
        Map<String, Object> request = Map.of("number", number, "name", "Riverside");
        as(World.operator()).body(request).post(CENTRES).then().statusCode(201);
        as(World.operator())
                .body(request)
                .post(CENTRES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/centre-exists"));
        assertThat(Outboxed.of(number)).hasSize(1);
    }

    @Test
    void everyViolationIsReported() {
        as(World.operator())
                .body(Map.of("number", "a b", "name", "Line\u0007", "providerClients", List.of("no spaces")))
                .post(CENTRES)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-request"))
                .body("violations.field", containsInAnyOrder("number", "name", "providerClients[0]"));
    }

    @Test
    void peopleSeeTheirCentresOnly() {
        World.Centre own = World.centre();
        World.Centre other = World.centre();

        as(own.admin()).get(CENTRES).then().statusCode(200).body("items.number", contains(own.number()));
        as(own.provider()).get(CENTRES).then().statusCode(200).body("items.number", contains(own.number()));
        as(own.learner().token()).get(CENTRES).then().statusCode(200).body("items.number", contains(own.number()));
        as(own.admin()).get(CENTRES + "/" + own.number()).then().statusCode(200).header("ETag", notNullValue());
        as(own.admin()).get(CENTRES + "/" + other.number()).then().statusCode(404);
        as(World.operator())
                .get(CENTRES + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.number", hasItem(own.number()))
                .body("items.number", hasItem(other.number()));
    }

    @Test
    void aClaimWithoutARecordOpensNothingAndNeitherDoesARecordWithoutTheClaim() {
        World.Centre centre = World.centre();
        String claimOnly =
                Tokens.of(Roles.CENTRE_ADMIN).centres(centre.number()).token();
        String recordOnly =
                Tokens.of(Roles.CENTRE_ADMIN).account(centre.administrator()).token();
        String otherClient = Tokens.of(Roles.PROVIDER_SYSTEM)
                .client("somebody-else")
                .centres(centre.number())
                .token();
        for (String token : List.of(claimOnly, recordOnly, otherClient)) {
            as(token).get(CENTRES).then().statusCode(200).body("items", empty());
            as(token).get(CENTRES + "/" + centre.number()).then().statusCode(404);
        }
    }

    @Test
    void theListHasPages() {
        World.Centre first = World.centre();
        World.Centre second = World.centre();
        World.applied(World.grant(second.number(), first.administrator(), "IQA"));
        String both = Tokens.of(Roles.CENTRE_ADMIN, Roles.IQA)
                .account(first.administrator())
                .centres(first.number(), second.number())
                .token();

        var page = as(both).get(CENTRES + "?limit=1")
                .then()
                .statusCode(200)
                .body("items.number", contains(first.number()));
        String next = page.extract().path("next");
        assertThat(page.extract().header("Link")).contains("rel=\"next\"");
        as(both).get(CENTRES + "?limit=1&after=" + next)
                .then()
                .statusCode(200)
                .body("items.number", contains(second.number()))
                .body("next", equalTo(null));
        as(World.operator())
                .get(CENTRES + "?limit=1&after=" + next)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-cursor"));
    }

    @Test
    void anAdministratorChangesTheSettings() {
        World.Centre centre = World.centre();
        String settings = CENTRES + "/" + centre.number() + "/settings";
        Map<String, Object> blocking =
                Map.of("provisionalResultsVisibleToLearners", true, "diplomaAtGateway", "BLOCKING");

        as(centre.admin()).body(blocking).put(settings).then().statusCode(428);
        as(centre.admin())
                .header("If-Match", "\"7\"")
                .body(blocking)
                .put(settings)
                .then()
                .statusCode(412)
                .header("ETag", "\"0\"");
        as(centre.admin())
                .header("If-Match", "\"0\"")
                .body(blocking)
                .put(settings)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .header("Event-Id", notNullValue())
                .body("version", equalTo(1))
                .body("settings.diplomaAtGateway", equalTo("BLOCKING"));
        as(centre.admin())
                .header("If-Match", "\"1\"")
                .body(blocking)
                .put(settings)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");

        List<Outboxed> events = Outboxed.of(centre.number());
        assertThat(events).as("a change that changes nothing is not announced").hasSize(2);
        assertThat(events.get(1).sequence()).isEqualTo("2");
        assertThat(events.get(1).payload()).contains("\"diplomaAtGateway\":\"BLOCKING\"");
        as(World.centre().admin())
                .header("If-Match", "\"1\"")
                .body(blocking)
                .put(settings)
                .then()
                .statusCode(404);
    }

    private static String unused() {
        return "N" + UUID.randomUUID().toString().substring(0, 8);
    }
}
