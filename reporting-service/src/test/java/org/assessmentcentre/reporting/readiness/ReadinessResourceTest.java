package org.assessmentcentre.reporting.readiness;

import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.readiness;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class ReadinessResourceTest {

    @Inject
    Feed feed;

    @Inject
    Clock clock;

    private final Story story = new Story();

    @BeforeEach
    void aCentre() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story));
    }

    private static String of(String id, String path) {
        return "requirements.find { it.id == '" + id + "' }." + path;
    }

    @Test
    void itSaysWhatIsMissingWhyAndWhoActsNext() {
        feed.deliver(story.apprenticeSince("2025-01-15", 30).registered(), story.mapped("8431-700-AC1.1"));
        readiness(admin(story), story, "2026-01-14")
                .statusCode(200)
                .body("state", equalTo("NOT_READY"))
                .body("on", equalTo("2026-01-14"))
                .body("requirementsMet", equalTo(Map.of("n", 0, "of", 8)))
                .body("advisoryMet", equalTo(Map.of("n", 0, "of", 2)))
                .body("missing", hasSize(8))
                .body("missing.id", hasItems("employer-satisfied", "ksbs-mapped", "minimum-months-12"))
                .body("missing.id", not(hasItem("qualification-achieved")))
                .body("nextAction.actor", equalTo("LEARNER"))
                .body("nextAction.action", equalTo("MAP_EVIDENCE"))
                .body("requirements", hasSize(10))
                .body(of("minimum-months-12", "state"), equalTo("MISSING"))
                .body(of("minimum-months-12", "kind"), equalTo("MINIMUM_MONTHS_ON_PROGRAMME"))
                .body(of("minimum-months-12", "strictness"), equalTo("BLOCKING"))
                .body(of("minimum-months-12", "basis"), equalTo("SOURCED"))
                .body(of("minimum-months-12", "source"), not(nullValue()))
                .body(of("minimum-months-12", "because[0].figure"), equalTo("STARTED_ON"))
                .body(of("minimum-months-12", "because[0].value"), equalTo("2025-01-15"))
                .body(of("minimum-months-12", "because[0].before"), equalTo("2025-08-01"))
                .body(of("minimum-months-12", "figures.required"), equalTo(12))
                .body(of("minimum-months-12", "figures.actual"), equalTo(11))
                .body(of("minimum-months-12", "figures.metOn"), equalTo("2026-01-15"))
                .body(of("minimum-months-12", "nextAction.actor"), equalTo("TIME"))
                .body(of("minimum-months-12", "nextAction.on"), equalTo("2026-01-15"))
                .body(of("ksbs-mapped", "basis"), equalTo("INFERRED"))
                .body(of("ksbs-mapped", "figures.required"), equalTo(32))
                .body(of("ksbs-mapped", "figures.actual"), equalTo(0))
                .body(of("ksbs-mapped", "figures.outstanding"), hasItem("K10"))
                .body(of("portfolio-pieces", "figures.actual"), equalTo(0))
                .body(of("employer-satisfied", "state"), equalTo("AWAITING_INPUT"))
                .body(of("employer-satisfied", "nextAction.actor"), equalTo("EMPLOYER"))
                .body(of("employer-satisfied", "because"), empty());
        readiness(admin(story), story, "2026-01-15")
                .body(of("minimum-months-12", "state"), equalTo("MET"))
                .body(of("minimum-months-12", "nextAction"), nullValue())
                .body("requirementsMet.n", equalTo(1));
    }

    @Test
    void theDayAskedAboutDecidesWhichRulesAreInForce() {
        feed.deliver(story.apprenticeSince("2025-01-15", 19).registered());
        readiness(admin(story), story, "2025-02-10").body("requirements.id", hasItem("english-and-maths"));
        readiness(admin(story), story, "2025-02-11")
                .body("requirements.id", hasItem("english-and-maths-discussion-19-plus"))
                .body("requirements.id", not(hasItem("english-and-maths")));
    }

    @Test
    void theCentreMakesTheDiplomaBlocking() {
        feed.deliver(story.registered());
        readiness(admin(story), story, "2026-01-15")
                .body(of("qualification-achieved", "strictness"), equalTo("ADVISORY"));
        feed.deliver(story.centre(false, "BLOCKING"));
        readiness(admin(story), story, "2026-01-15")
                .body(of("qualification-achieved", "strictness"), equalTo("BLOCKING"))
                .body("missing.id", hasItem("qualification-achieved"));
    }

    @Test
    void todayIsMeantWhenNoDayIsGiven() {
        feed.deliver(story.registered());
        as(admin(story))
                .get("/reporting/v1/learners/" + story.learner + "/readiness")
                .then()
                .statusCode(200)
                .body("on", equalTo(LegalDates.today(clock).toString()));
    }

    @Test
    void aLearnerWithoutAnApprenticeshipHasTheQualificationsProgressOnly() {
        feed.deliver(
                story.noApprentice().registered(),
                story.mapped("8431-706-AC1.1"),
                story.submitted("8431-706", 1, "8431-706-AC1.1"),
                story.decided("8431-706-AC1.1", 1, "PASS"));
        readiness(admin(story), story, "2026-01-15")
                .statusCode(200)
                .body("state", equalTo("NOT_AN_APPRENTICE"))
                .body("requirements", empty())
                .body("missing", empty())
                .body("requirementsMet", equalTo(Map.of("n", 0, "of", 0)))
                .body("qualification.achieved", equalTo(false))
                .body("qualification.criteria", equalTo(Map.of("n", 1, "of", 46)))
                .body("qualification.unitsConfirmed", equalTo(Map.of("n", 0, "of", 7)))
                .body("nextAction.actor", equalTo("LEARNER"));
    }

    @Test
    void aDayThatIsNoneIsRefusedWithItsField() {
        feed.deliver(story.registered());
        for (String day : new String[] {"tomorrow", "2025-02-30", "+10000-01-01", "2025", "0000-01-01", "9999-12-31"}) {
            readiness(admin(story), story, day)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/invalid-request"))
                    .body("violations.field", contains("on"))
                    .body("violations.in", contains("query"));
        }
    }

    @Test
    void aReaderMayWaitForAnEvent() {
        Event registered = story.registered();
        feed.deliver(registered);
        as(admin(story))
                .queryParam("appliedEvent", registered.id().toString())
                .get("/reporting/v1/learners/" + story.learner + "/readiness")
                .then()
                .body("applied", equalTo(true))
                .body("asOf", equalTo(registered.time().toString()));
        as(admin(story))
                .queryParam("appliedEvent", "nonsense")
                .get("/reporting/v1/learners/" + story.learner + "/readiness")
                .then()
                .statusCode(400)
                .body("violations.field", contains("appliedEvent"));
    }
}
