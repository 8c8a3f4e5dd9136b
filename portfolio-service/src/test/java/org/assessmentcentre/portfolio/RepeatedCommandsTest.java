package org.assessmentcentre.portfolio;

import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A stored answer is repeated only to who might still do what it answers. */
@HttpTest
class RepeatedCommandsTest {

    private final String key = UUID.randomUUID().toString();

    @Test
    void whoLeftTheStaffGetsNoStoredAnswer() {
        World.Centre centre = World.centre();
        String account = UUID.randomUUID().toString();
        UUID staff = UUID.randomUUID();
        World.applied(World.staff(staff, centre.number(), account, "ACTIVE", World.nextSequence(), "CENTRE_ADMIN"));
        String token = Tokens.of(Roles.CENTRE_ADMIN)
                .account(account)
                .centres(centre.number())
                .token();
        String employers = "/portfolio/v1/centres/" + centre.number() + "/employers";
        Map<String, Object> employer = Map.of("reference", "E-100", "name", "Northern Care Trust");
        made(send(token, employers, employer));
        repeated(send(token, employers, employer));

        World.applied(World.staff(staff, centre.number(), account, "LEFT", World.nextSequence(), "CENTRE_ADMIN"));

        gone(send(token, employers, employer));
    }

    @Test
    void whoseTokenLostTheRoleOrTheCentreGetsNoStoredAnswer() {
        World.Centre centre = World.centre();
        Map<String, Object> registration = World.registration();
        made(send(centre.admin(), centre.learners(), registration));

        gone(send(
                token(centre.administrator(), Roles.PROVIDER_SYSTEM, centre.number()),
                centre.learners(),
                registration));
        gone(send(token(centre.administrator(), Roles.CENTRE_ADMIN, "T99999"), centre.learners(), registration));
        send(token(centre.administrator(), Roles.LEARNER, centre.number()), centre.learners(), registration)
                .statusCode(403);
        repeated(send(centre.admin(), centre.learners(), registration));
    }

    @Test
    void whoseAccountIsNoLongerTheLearnersGetsNoStoredAnswer() {
        World.Centre centre = World.centre();
        Map<String, Object> person = World.registration();
        String account = UUID.randomUUID().toString();
        person.put("account", account);
        World.Learner learner = centre.register(person, account);
        Map<String, Object> evidence = World.evidenceRequest("E1", "PLAN");
        made(send(learner.token(), learner.path() + "/evidence", evidence));
        repeated(send(learner.token(), learner.path() + "/evidence", evidence));

        as(centre.admin())
                .header("If-Match", as(centre.admin()).get(learner.path()).getHeader("ETag"))
                .body(Map.of(
                        "givenName",
                        "Amara",
                        "familyName",
                        "Lindqvist",
                        "account",
                        UUID.randomUUID().toString()))
                .put(learner.path())
                .then()
                .statusCode(200);

        gone(send(learner.token(), learner.path() + "/evidence", evidence));
    }

    private ValidatableResponse send(String token, String path, Object body) {
        return as(token).header("Idempotency-Key", key).body(body).post(path).then();
    }

    private static String token(String account, String role, String centre) {
        return Tokens.of(role).account(account).centres(centre).token();
    }

    private static void made(ValidatableResponse answer) {
        answer.statusCode(201).header("Idempotent-Replayed", nullValue());
    }

    private static void repeated(ValidatableResponse answer) {
        answer.statusCode(201).header("Idempotent-Replayed", "true");
    }

    private static void gone(ValidatableResponse answer) {
        answer.statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .header("Location", nullValue())
                .header("Event-Id", nullValue());
    }
}
