package org.assessmentcentre.reporting.access;

import static org.assessmentcentre.reporting.testing.Answers.apprentices;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.coverage;
import static org.assessmentcentre.reporting.testing.Answers.learners;
import static org.assessmentcentre.reporting.testing.Answers.manager;
import static org.assessmentcentre.reporting.testing.Answers.provider;
import static org.assessmentcentre.reporting.testing.Answers.readiness;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.reporting.testing.Answers;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Record and token: each alone opens nothing. */
@ReportingTest
class AccessTest {

    private static final String AC = "8431-706-AC1.1";
    private static final String OTHER_AC = "8431-706-AC1.2";

    @Inject
    Feed feed;

    private final Story story = new Story();
    private final Story elsewhere = new Story();
    private final String member = "member-" + story.centre;

    @BeforeEach
    void twoCentres() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), story.employer(story.manager), story.registered(), story.person("Ada", "Example"));
        feed.deliver(elsewhere.centre(), elsewhere.employer(elsewhere.manager), elsewhere.registered());
    }

    private static void assertSees(Tokens.Claims who, Story whom) {
        coverage(who, whom).statusCode(200);
        readiness(who, whom, "2026-01-01").statusCode(200);
    }

    private static void assertSeesNothing(Tokens.Claims who, Story whom) {
        String nothing = "does not exist, or is not yours to see";
        coverage(who, whom)
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"))
                .body("detail", containsString(nothing));
        readiness(who, whom, "2026-01-01").statusCode(404).body("detail", containsString(nothing));
    }

    private static void assertState(Tokens.Claims who, Story whom, String criterion, String state) {
        coverage(who, whom)
                .statusCode(200)
                .body("criteria.find { it.criterion == '" + criterion + "' }.state", equalTo(state));
    }

    // the learner

    @Test
    void aLearnerSeesTheOwnRecordOnly() {
        assertSees(Answers.learner(story), story);
        assertSeesNothing(Answers.learner(story), elsewhere);
        assertSeesNothing(Answers.learner(story).account("somebody-else"), story);
    }

    @Test
    void theOwnRecordNeedsTheRoleAndTheCentreInTheTokenToo() {
        assertSeesNothing(Tokens.of(Roles.LEARNER).account(story.account), story);
        assertSeesNothing(Tokens.of(Roles.LEARNER).account(story.account).centres(elsewhere.centre), story);
        coverage(Tokens.of(Roles.OPERATOR).account(story.account).centres(story.centre), story)
                .statusCode(403);
    }

    @Test
    void aLearnerSeesProvisionalResultsAsSubmitted() {
        feed.deliver(
                story.submitted("8431-706", 1, AC, OTHER_AC),
                story.decided(AC, 1, "PASS"),
                story.decided(OTHER_AC, 1, "REFERRAL"));
        Tokens.Claims learner = Answers.learner(story);
        assertState(learner, story, AC, "SUBMITTED");
        assertState(learner, story, OTHER_AC, "SUBMITTED");
        coverage(learner, story)
                .body("provisionalResults", equalTo("HIDDEN"))
                .body("overall.criteria.n", equalTo(0))
                .body("overall.byState.SUBMITTED", equalTo(2))
                .body("overall.byState.PASSED", equalTo(0))
                .body("criteria.findAll { it.provisional }", empty())
                .body("ksbs.findAll { it.byState.PASSED + it.byState.REFERRED > 0 }", empty())
                .body("descriptors.findAll { it.byState.PASSED + it.byState.REFERRED > 0 }", empty());
        readiness(learner, story, "2026-01-01")
                .body("provisionalResults", equalTo("HIDDEN"))
                .body("qualification.criteria.n", equalTo(0));

        feed.deliver(story.confirmed("8431-706", 1, Map.of(AC, "PASS", OTHER_AC, "REFERRAL")));
        assertState(learner, story, AC, "CONFIRMED");
        assertState(learner, story, OTHER_AC, "REFERRED");
    }

    @Test
    void aCentreMayShowProvisionalResultsAndHideThemAgain() {
        feed.deliver(story.submitted("8431-706", 1, AC), story.decided(AC, 1, "PASS"));
        feed.deliver(story.centre(true, "ADVISORY"));
        assertState(Answers.learner(story), story, AC, "PASSED");
        coverage(Answers.learner(story), story).body("provisionalResults", equalTo("SHOWN"));
        feed.deliver(story.centre(false, "ADVISORY"));
        assertState(Answers.learner(story), story, AC, "SUBMITTED");
    }

    @Test
    void staffWhoAreTheLearnerSeeNoMoreOfThemselves() {
        feed.deliver(story.staff(story.account, "CENTRE_ADMIN"), story.decided(AC, 1, "PASS"));
        Tokens.Claims both = Tokens.of(Roles.LEARNER, Roles.CENTRE_ADMIN)
                .account(story.account)
                .centres(story.centre);
        assertState(both, story, AC, "SUBMITTED");
        learners(both, story).statusCode(200).body("items[0].criteria.n", equalTo(0));
        Tokens.Claims asStaff =
                Tokens.of(Roles.CENTRE_ADMIN).account(story.account).centres(story.centre);
        assertState(asStaff, story, AC, "SUBMITTED");
        learners(asStaff, story).statusCode(200).body("items[0].criteria.n", equalTo(0));
    }

    // staff

    @Test
    void administratorsAndQualityAssurersSeeTheirCentreWithProvisionalResults() {
        feed.deliver(story.decided(AC, 1, "PASS"));
        for (Map.Entry<String, String> role :
                Map.of(Roles.CENTRE_ADMIN, "CENTRE_ADMIN", Roles.IQA, "IQA").entrySet()) {
            String account = role.getValue() + member;
            Tokens.Claims who = Tokens.of(role.getKey()).account(account).centres(story.centre, elsewhere.centre);
            assertSeesNothing(who, story);
            learners(who, story).statusCode(404);
            feed.deliver(story.staff(account, role.getValue()));
            assertSees(who, story);
            assertState(who, story, AC, "PASSED");
            learners(who, story).statusCode(200).body("items.criteria.n", contains(1));
            assertSeesNothing(who, elsewhere);
            learners(who, elsewhere).statusCode(404);
        }
    }

    @Test
    void aStaffRecordWithoutTheTokensWordOpensNothing() {
        feed.deliver(story.staff(member, "CENTRE_ADMIN", "IQA", "ASSESSOR"));
        assertSeesNothing(Tokens.of(Roles.CENTRE_ADMIN).account(member), story);
        assertSeesNothing(Tokens.of(Roles.CENTRE_ADMIN).account(member).centres(elsewhere.centre), story);
        assertSeesNothing(Tokens.of(Roles.ASSESSOR).account(member).centres(story.centre), story);
        learners(Tokens.of(Roles.IQA).account(member), story).statusCode(404);
        assertSees(Tokens.of(Roles.IQA).account(member).centres(story.centre), story);
    }

    @Test
    void theTokensRoleMustBeTheRecordsRole() {
        feed.deliver(story.staff(member, "EQA", "ASSESSOR"));
        assertSeesNothing(Tokens.of(Roles.CENTRE_ADMIN).account(member).centres(story.centre), story);
        assertSeesNothing(Tokens.of(Roles.IQA).account(member).centres(story.centre), story);
        learners(Tokens.of(Roles.IQA).account(member).centres(story.centre), story)
                .statusCode(404);
    }

    @Test
    void whoLeftSeesNothingAnyMore() {
        UUID staff = UUID.randomUUID();
        Tokens.Claims who = Tokens.of(Roles.CENTRE_ADMIN).account(member).centres(story.centre);
        feed.deliver(story.staff(staff, member, "ACTIVE", "CENTRE_ADMIN"));
        assertSees(who, story);
        feed.deliver(story.staff(staff, member, "LEFT", "CENTRE_ADMIN"));
        assertSeesNothing(who, story);
        learners(who, story).statusCode(404);
    }

    @Test
    void anAssessorSeesAllocatedLearnersWhileTheyAreAllocated() {
        Tokens.Claims assessor = Tokens.of(Roles.ASSESSOR).account(member).centres(story.centre);
        feed.deliver(story.staff(member, "ASSESSOR"));
        assertSeesNothing(assessor, story);
        learners(assessor, story).statusCode(200).body("items", empty());
        feed.deliver(story.allocated("8431-706", 1, member), story.decided(AC, 1, "PASS"));
        assertSees(assessor, story);
        assertState(assessor, story, AC, "PASSED");
        learners(assessor, story).body("items.learnerId", contains(story.learner.toString()));
        feed.deliver(story.allocated("8431-706", 1, "somebody-else"));
        assertSeesNothing(assessor, story);
        learners(assessor, story).statusCode(200).body("items", empty());
    }

    @Test
    void anAllocationWithoutAStaffRecordOpensNothing() {
        feed.deliver(story.allocated("8431-706", 1, member));
        Tokens.Claims assessor = Tokens.of(Roles.ASSESSOR).account(member).centres(story.centre);
        assertSeesNothing(assessor, story);
        learners(assessor, story).statusCode(404);
    }

    // the employer

    @Test
    void aManagerSeesTheOwnApprenticesWhileTheyAreTheirs() {
        assertSees(manager(story), story);
        apprentices(manager(story))
                .statusCode(200)
                .body("items.learnerId", contains(story.learner.toString()))
                .body("items.familyName", contains("Example"));
        assertSeesNothing(manager(story), elsewhere);
        feed.deliver(story.changed(false));
        assertSeesNothing(manager(story), story);
        apprentices(manager(story)).statusCode(200).body("items", empty());
    }

    @Test
    void aManagerWhoWasReplacedSeesNothingAnyMore() {
        feed.deliver(story.employer("a-new-manager"));
        assertSeesNothing(manager(story), story);
        apprentices(manager(story)).statusCode(200).body("items", empty());
        apprentices(manager(story).account("a-new-manager"))
                .body("items.learnerId", contains(story.learner.toString()));
    }

    @Test
    void theTokensEmployerMustBeTheRecords() {
        Tokens.Claims another = manager(story).employer("another-employer");
        Tokens.Claims none = Tokens.of(Roles.EMPLOYER).account(story.manager).centres(story.centre);
        Tokens.Claims anotherCentre = Tokens.of(Roles.EMPLOYER)
                .account(story.manager)
                .employer(story.employerReference)
                .centres(elsewhere.centre);
        for (Tokens.Claims who : java.util.List.of(another, none, anotherCentre)) {
            assertSeesNothing(who, story);
            apprentices(who).statusCode(200).body("items", empty());
        }
    }

    @Test
    void anEmployeeWhoIsNoApprenticeIsNotTheManagersToSee() {
        feed.deliver(story.noApprentice().changed(true));
        assertSeesNothing(manager(story), story);
        apprentices(manager(story)).statusCode(200).body("items", empty());
        assertSees(Answers.learner(story), story);
    }

    @Test
    void aManagerSeesProvisionalResultsMarkedAsSuch() {
        feed.deliver(story.decided(AC, 1, "PASS"));
        assertState(manager(story), story, AC, "PASSED");
        coverage(manager(story), story)
                .body("provisionalResults", equalTo("SHOWN"))
                .body("criteria.findAll { it.provisional }.criterion", contains(AC));
        apprentices(manager(story)).body("items.criteria.n", contains(1));
    }

    @Test
    void aManagerIsNoStaff() {
        learners(manager(story), story).statusCode(403);
        apprentices(Answers.learner(story)).statusCode(403);
    }

    // the provider's system

    @Test
    void aProviderSystemSeesItsCentreWithProvisionalResultsMarkedAsSuch() {
        feed.deliver(story.decided(AC, 1, "PASS"));
        assertSees(provider(story), story);
        assertState(provider(story), story, AC, "PASSED");
        coverage(provider(story), story)
                .body("provisionalResults", equalTo("SHOWN"))
                .body("criteria.findAll { it.provisional }.criterion", contains(AC));
        readiness(provider(story), story, "2026-01-01").body("provisionalResults", equalTo("SHOWN"));
        learners(provider(story), story)
                .statusCode(200)
                .body("items.learnerId", contains(story.learner.toString()))
                .body("items.criteria.n", contains(1));
        apprentices(provider(story)).statusCode(403);
    }

    @Test
    void aProviderSystemNeedsTheRecordTheTokensCentreAndTheRole() {
        Tokens.Claims anotherClient = provider(story).client(elsewhere.provider);
        Tokens.Claims noCentre = Tokens.of(Roles.PROVIDER_SYSTEM).client(story.provider);
        Tokens.Claims anotherCentre =
                Tokens.of(Roles.PROVIDER_SYSTEM).client(story.provider).centres(elsewhere.centre);
        Tokens.Claims anotherRole =
                Tokens.of(Roles.CENTRE_ADMIN).client(story.provider).centres(story.centre);
        for (Tokens.Claims who :
                java.util.List.of(provider(elsewhere), anotherClient, noCentre, anotherCentre, anotherRole)) {
            assertSeesNothing(who, story);
            learners(who, story).statusCode(404);
        }
        Tokens.Claims noRole = Tokens.of(Roles.OPERATOR).client(story.provider).centres(story.centre);
        coverage(noRole, story).statusCode(403);
        readiness(noRole, story, "2026-01-01").statusCode(403);
        learners(noRole, story).statusCode(403);
    }

    @Test
    void aClientThatTheCentreNamesNoMoreSeesNothing() {
        feed.deliver(story.centre(false, "ADVISORY", "another-client"));
        assertSeesNothing(provider(story), story);
        learners(provider(story), story).statusCode(404);
        assertSees(provider(story).client("another-client"), story);
        feed.deliver(story.centre(false, "ADVISORY", new String[0]));
        assertSeesNothing(provider(story).client("another-client"), story);
    }

    // no token, no role

    @Test
    void withoutAValidTokenThereIsNoAnswer() {
        String path = "/reporting/v1/learners/" + story.learner + "/coverage";
        io.restassured.RestAssured.given()
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .contentType("application/problem+json");
        for (Tokens.Claims bad : java.util.List.of(
                Answers.learner(story).life(java.time.Duration.ofMinutes(-10)),
                Answers.learner(story).audience("somebody-else"),
                Answers.learner(story).issuer("https://elsewhere.test"),
                Answers.learner(story).type("ID"),
                Answers.learner(story).signedBy(Tokens.pair().getPrivate()))) {
            as(bad).get(path).then().statusCode(401).header("WWW-Authenticate", containsString("Bearer"));
        }
        io.restassured.RestAssured.given()
                .auth()
                .oauth2("garbage")
                .get(path)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void rolesWithoutBusinessHereAreForbidden() {
        for (String role : java.util.List.of(Roles.OPERATOR, Roles.CATALOGUE_EDITOR, Roles.EQA)) {
            Tokens.Claims who = Tokens.of(role).account(member).centres(story.centre);
            coverage(who, story).statusCode(403).body("type", equalTo("/problems/forbidden"));
            readiness(who, story, "2026-01-01").statusCode(403);
            learners(who, story).statusCode(403);
            apprentices(who).statusCode(403);
        }
        as(Answers.learner(story)).get("/reporting/v1/dead-letters").then().statusCode(403);
    }

    @Test
    void anEvadedPathIsRefused() {
        for (String evasion : java.util.List.of(";x", "%3Bx", "%2F", "%5C")) {
            as(Answers.learner(elsewhere))
                    .urlEncodingEnabled(false)
                    .get("/reporting/v1/learners/" + story.learner + "/coverage" + evasion)
                    .then()
                    .statusCode(not(equalTo(200)))
                    .statusCode(400);
        }
    }
}
