package org.assessmentcentre.assessment;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A stored answer is repeated only to who might still do what it answers. */
@AssessmentTest
class RepeatedCommandsTest {

    private final String key = UUID.randomUUID().toString();
    private Scene scene;

    @BeforeEach
    void open() {
        scene = Scene.open();
    }

    @Test
    void anAssessorWhoLeftGetsNoStoredSignature() {
        Scene.Member assessor = scene.hire("Ash Essor", "ASSESSOR");
        Scene.Handed handed = Scene.passAll(assessor, scene.handInTo(assessor));
        String path = handed.path() + "/signature";
        send(assessor.calls(), path, "{}").statusCode(201).header("Idempotent-Replayed", nullValue());
        send(assessor.calls(), path, "{}").statusCode(201).header("Idempotent-Replayed", "true");

        leaves(assessor, "Ash Essor", "ASSESSOR");

        gone(send(assessor.calls(), path, "{}"));
    }

    @Test
    void aCheckerWhoLeftGetsNoStoredCheck() {
        Scene.Member assessor = scene.hire("Ash Essor", "ASSESSOR");
        Scene.Member checker = scene.hire("Ira Quay", "IQA");
        Scene.Handed handed = Scene.sign(assessor, Scene.passAll(assessor, scene.handInTo(assessor)));
        Map<String, Object> agreed = Map.of("verdict", "AGREED", "comment", "Sampled AC1.2; the decision follows.");
        String path = handed.path() + "/quality-checks";
        send(checker.calls(), path, agreed).statusCode(201);
        send(checker.calls(), path, agreed).statusCode(201).header("Idempotent-Replayed", "true");

        leaves(checker, "Ira Quay", "IQA");

        gone(send(checker.calls(), path, agreed));
    }

    @Test
    void whoseTokenLostTheRoleOrTheCentreGetsNoStoredAppointment() {
        String path = "/assessment/v1/centres/" + scene.centre() + "/staff";
        Map<String, Object> person =
                Map.of("account", UUID.randomUUID().toString(), "name", "Amina Rahman", "roles", List.of("IQA"));
        send(scene.admin().calls(), path, person).statusCode(201);

        send(with(Roles.OPERATOR, scene.centre()), path, person)
                .statusCode(403)
                .body("type", equalTo("/problems/operator-appoints-administrators"));
        send(with(Roles.ASSESSOR, scene.centre()), path, person).statusCode(403);
        gone(send(with(Roles.CENTRE_ADMIN, "elsewhere"), path, person));
        send(scene.admin().calls(), path, person).statusCode(201).header("Idempotent-Replayed", "true");
    }

    private void leaves(Scene.Member member, String name, String role) {
        String path = "/assessment/v1/staff/" + member.staffId();
        scene.admin()
                .calls()
                .header("If-Match", scene.admin().calls().get(path).getHeader("ETag"))
                .body(Map.of("name", name, "roles", List.of(role), "status", "LEFT"))
                .put(path)
                .then()
                .statusCode(200);
    }

    private RequestSpecification with(String role, String centre) {
        return given().auth()
                .oauth2(Tokens.of(role)
                        .account(scene.admin().account())
                        .centres(centre)
                        .token())
                .contentType("application/json");
    }

    private ValidatableResponse send(RequestSpecification caller, String path, Object body) {
        return caller.header("Idempotency-Key", key).body(body).post(path).then();
    }

    private static void gone(ValidatableResponse answer) {
        answer.statusCode(404)
                .body("type", equalTo("/problems/not-found"))
                .header("Location", nullValue())
                .header("Event-Id", nullValue());
    }
}
