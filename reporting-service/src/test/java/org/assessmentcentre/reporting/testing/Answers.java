package org.assessmentcentre.reporting.testing;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;

/** Asks the service in somebody's name. */
public final class Answers {

    private Answers() {}

    public static RequestSpecification as(Tokens.Claims claims) {
        return RestAssured.given().auth().oauth2(claims.token());
    }

    public static Tokens.Claims learner(Story story) {
        return Tokens.of(Roles.LEARNER).account(story.account).centres(story.centre);
    }

    public static Tokens.Claims manager(Story story) {
        return Tokens.of(Roles.EMPLOYER)
                .account(story.manager)
                .centres(story.centre)
                .employer(story.employerReference);
    }

    public static Tokens.Claims admin(Story story) {
        return Tokens.of(Roles.CENTRE_ADMIN).account("admin-" + story.centre).centres(story.centre);
    }

    /** The system of the provider that the centre names. */
    public static Tokens.Claims provider(Story story) {
        return Tokens.of(Roles.PROVIDER_SYSTEM).client(story.provider).centres(story.centre);
    }

    /** Makes {@link #admin} an administrator of the centre. */
    public static Event adminAppointed(Story story) {
        return story.staff("admin-" + story.centre, "CENTRE_ADMIN");
    }

    public static ValidatableResponse coverage(Tokens.Claims who, Story story) {
        return as(who).get("/reporting/v1/learners/" + story.learner + "/coverage")
                .then();
    }

    public static ValidatableResponse readiness(Tokens.Claims who, Story story, String on) {
        return as(who).queryParam("on", on)
                .get("/reporting/v1/learners/" + story.learner + "/readiness")
                .then();
    }

    public static ValidatableResponse learners(Tokens.Claims who, Story story) {
        return as(who).get("/reporting/v1/centres/" + story.centre + "/learners")
                .then();
    }

    public static ValidatableResponse apprentices(Tokens.Claims who) {
        return as(who).get("/reporting/v1/apprentices").then();
    }
}
