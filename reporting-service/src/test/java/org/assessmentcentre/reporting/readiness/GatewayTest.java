package org.assessmentcentre.reporting.readiness;

import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.coverage;
import static org.assessmentcentre.reporting.testing.Answers.learners;
import static org.assessmentcentre.reporting.testing.Answers.readiness;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.reporting.testing.Documents;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to gateway as the portfolio's and assessment's events tell it. */
@ReportingTest
class GatewayTest {

    private static final String AC = "8431-706-AC1.1";
    private static final String UNIT = "units.find { it.unit == '8431-706' }.";

    @Inject
    Feed feed;

    private final Story story = new Story();
    private final UUID evidence = UUID.randomUUID();

    @BeforeEach
    void aCentre() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story), story.employer(story.manager));
    }

    private static String of(String id, String path) {
        return "requirements.find { it.id == '" + id + "' }." + path;
    }

    /** A mapping of one piece to every criterion there is. */
    private static Map<String, UUID> everyCriterion() {
        Map<String, UUID> mappings = new LinkedHashMap<>();
        for (JsonNode unit : Documents.tree(Documents.qualification()).get("units")) {
            unit.get("learningOutcomes").forEach(outcome -> outcome.get("criteria")
                    .forEach(criterion -> mappings.put(criterion.get("ref").asText(), UUID.randomUUID())));
        }
        return mappings;
    }

    private void everythingIsRecorded() {
        feed.deliver(
                story.apprenticeSince("2025-01-01", 30).weekly("35").registered(),
                story.mapped(evidence, everyCriterion()),
                story.discussed("2025-03-01", "2025-03-02"),
                story.proposed(500, "2025-11-03"),
                story.selected("2025-11-04", evidence),
                story.reviewSigned("APPRENTICE", "2025-11-05"),
                story.reviewSigned("EMPLOYER", "2025-11-06"),
                story.reviewSigned("PROVIDER", "2025-11-07"),
                story.trained("2025-06-01", 19_595),
                story.declaredSatisfied("2025-12-29"));
    }

    @Test
    void anApprenticeIsReadyOnTheDayTheLastBlockingRuleIsMetAndThenPassesGateway() {
        everythingIsRecorded();
        feed.deliver(story.learningEnded("2026-01-01"));
        readiness(admin(story), story, "2026-01-01")
                .body("missing.id", contains("off-the-job-percent-20"))
                .body(of("off-the-job-percent-20", "figures.actual"), equalTo(19))
                .body(of("off-the-job-percent-20", "figures.trainedMinutes"), equalTo(19_595))
                .body(of("off-the-job-percent-20", "figures.requiredMinutes"), equalTo(19_596))
                .body("gateway.learningEndedOn", equalTo("2026-01-01"))
                .body("gateway.gatewayDeclaredOn", nullValue());
        feed.deliver(story.trained("2026-01-01", 1));
        readiness(admin(story), story, "2025-12-31").body("missing.id", contains("minimum-months-12"));
        readiness(admin(story), story, "2026-01-01")
                .body("state", equalTo("READY"))
                .body("missing", empty())
                .body("requirementsMet", equalTo(Map.of("n", 8, "of", 8)))
                .body("nextAction.action", equalTo("DECLARE_GATEWAY"))
                .body("nextAction.actor", equalTo("EMPLOYER"));
        feed.deliver(story.gatewayDeclared("2026-01-05"), story.gatewayConfirmed("2026-01-06"));
        readiness(admin(story), story, "2026-01-05")
                .body("gateway.gatewayDeclaredOn", equalTo("2026-01-05"))
                .body("gateway.gatewayConfirmedOn", nullValue())
                .body("nextAction.action", equalTo("CONFIRM_GATEWAY"));
        readiness(admin(story), story, "2026-01-06")
                .body("gateway.gatewayConfirmedOn", equalTo("2026-01-06"))
                .body("nextAction", nullValue());
    }

    @Test
    void learningThatEndedEarlyNeverCompletesTheMonths() {
        everythingIsRecorded();
        feed.deliver(story.learningEnded("2025-12-31"));
        readiness(admin(story), story, "2027-01-01")
                .body("missing.id", contains("minimum-months-12"))
                .body(of("minimum-months-12", "figures.actual"), equalTo(11))
                .body(of("minimum-months-12", "figures.metOn"), nullValue())
                .body("nextAction.action", equalTo("RECORD_LEARNING_END"));
        feed.deliver(story.learningEnded("2026-01-01"), story.trained("2026-01-01", 1));
        readiness(admin(story), story, "2027-01-01").body("state", equalTo("READY"));
    }

    @Test
    void aDayCountsWhatIsDatedOnOrBeforeIt() {
        everythingIsRecorded();
        readiness(admin(story), story, "2025-11-05")
                .body(of("portfolio-selection", "state"), equalTo("MET"))
                .body(of("portfolio-reviewed", "figures.outstanding"), contains("EMPLOYER", "PROVIDER"))
                .body(of("employer-satisfied", "state"), equalTo("AWAITING_INPUT"));
        readiness(admin(story), story, "2025-11-03")
                .body(of("proposal-summary", "state"), equalTo("MET"))
                .body(of("portfolio-selection", "state"), equalTo("AWAITING_INPUT"));
        readiness(admin(story), story, "2025-11-02").body(of("proposal-summary", "state"), equalTo("AWAITING_INPUT"));
        readiness(admin(story), story, "2025-03-01")
                .body(of("english-and-maths-discussion-19-plus", "nextAction.action"), equalTo("SIGN_DISCUSSION"));
        readiness(admin(story), story, "2025-03-02")
                .body(of("english-and-maths-discussion-19-plus", "state"), equalTo("MET"));
        readiness(admin(story), story, "2025-05-31")
                .body(of("off-the-job-percent-20", "figures.trainedMinutes"), equalTo(0));
        readiness(admin(story), story, "2025-12-28").body(of("employer-satisfied", "state"), equalTo("AWAITING_INPUT"));
        readiness(admin(story), story, "2025-12-29").body(of("employer-satisfied", "state"), equalTo("MET"));
    }

    @Test
    void anEmptiedInputIsAwaitedAgain() {
        everythingIsRecorded();
        feed.deliver(story.input("EMPLOYER_DECLARATION"), story.input("REVIEW"), story.input("PORTFOLIO_SELECTION"));
        readiness(admin(story), story, "2026-01-01")
                .body(
                        "missing.id",
                        containsInAnyOrder(
                                "employer-satisfied",
                                "portfolio-reviewed",
                                "portfolio-selection",
                                "off-the-job-percent-20"));
    }

    @Test
    void withoutTheEmployersDeclarationGatewayIsNotDeclared() {
        everythingIsRecorded();
        feed.deliver(
                story.learningEnded("2026-01-01"),
                story.trained("2026-01-01", 1),
                story.gatewayDeclared("2026-01-05"),
                story.input("EMPLOYER_DECLARATION"));
        readiness(admin(story), story, "2026-01-06")
                .body("missing.id", contains("employer-satisfied"))
                .body("gateway.gatewayDeclaredOn", nullValue());
        Event withdrawnAgain = story.input("EMPLOYER_DECLARATION");
        Event satisfied = story.declaredSatisfied("2026-01-07");
        Event declared = story.gatewayDeclared("2026-01-08");
        feed.deliver(declared, satisfied, withdrawnAgain);
        readiness(admin(story), story, "2026-01-08")
                .body("state", equalTo("READY"))
                .body("gateway.gatewayDeclaredOn", equalTo("2026-01-08"));
    }

    @Test
    void anotherEmployersApprenticeAwaitsWhatTheOneBeforeGave() {
        everythingIsRecorded();
        feed.deliver(
                story.learningEnded("2026-01-01"),
                story.trained("2026-01-01", 1),
                story.gatewayDeclared("2026-01-05"),
                story.input("ENGLISH_AND_MATHS_DISCUSSION", "\"discussedOn\":\"2025-03-01\""),
                story.input(
                        "PROPOSAL",
                        "\"summaryWords\":500,\"recordedOn\":\"2025-11-03\",\"agreedByProviderOn\":\"2025-11-03\""),
                story.input("REVIEW", "\"apprenticeOn\":\"2025-11-05\",\"providerOn\":\"2025-11-07\""),
                story.input("EMPLOYER_DECLARATION"));
        readiness(admin(story), story, "2026-01-06")
                .body(
                        "missing.id",
                        containsInAnyOrder(
                                "english-and-maths-discussion-19-plus",
                                "proposal-summary",
                                "portfolio-reviewed",
                                "employer-satisfied"))
                .body("missing.nextAction.actor", everyItem(equalTo("EMPLOYER")))
                .body(of("portfolio-reviewed", "figures.outstanding"), contains("EMPLOYER"))
                .body("gateway.gatewayDeclaredOn", nullValue());
    }

    @Test
    void clearedSignaturesKeepThoseThatStand() {
        everythingIsRecorded();
        feed.deliver(story.input("REVIEW", "\"providerOn\":\"2025-11-07\""));
        readiness(admin(story), story, "2026-01-01")
                .body(of("portfolio-reviewed", "figures.outstanding"), contains("APPRENTICE", "EMPLOYER"));
    }

    @Test
    void trainingThatWasCancelledOrLiesOutsideTheProgrammeDoesNotCount() {
        UUID entry = UUID.randomUUID();
        feed.deliver(
                story.apprenticeSince("2025-09-01", 30).registered(),
                story.trained("2025-08-31", 5_000),
                story.trained("2025-09-01", 10_000),
                story.trained(entry, "2025-10-01", 1_219, false),
                story.trained("2026-05-02", 7_000),
                story.learningEnded("2026-05-01"));
        readiness(admin(story), story, "2026-06-01")
                .body(of("off-the-job-hours", "figures.trainedMinutes"), equalTo(11_219))
                .body(of("off-the-job-hours", "state"), equalTo("MISSING"));
        feed.deliver(story.trained("2026-05-01", 1));
        readiness(admin(story), story, "2026-06-01").body(of("off-the-job-hours", "state"), equalTo("MET"));
        feed.deliver(story.trained(entry, "2025-10-01", 1_219, true));
        readiness(admin(story), story, "2026-06-01")
                .body(of("off-the-job-hours", "figures.trainedMinutes"), equalTo(10_001))
                .body(of("off-the-job-hours", "state"), equalTo("MISSING"));
    }

    // suspension, reopening, prior learning

    private void unitConfirmed() {
        Map<String, String> passes = new java.util.TreeMap<>();
        for (String number : new String[] {"1.1", "1.2", "2.1", "2.2", "2.3"}) {
            passes.put("8431-706-AC" + number, "PASS");
        }
        feed.deliver(
                story.registered(),
                story.submitted("8431-706", 1, passes.keySet().toArray(String[]::new)));
        passes.keySet().forEach(criterion -> feed.deliver(story.decided(criterion, 1, "PASS")));
        feed.deliver(story.confirmed("8431-706", 1, passes));
        coverage(admin(story), story)
                .body(UNIT + "state", equalTo("CONFIRMED"))
                .body(UNIT + "suspended", equalTo(false));
    }

    @Test
    void aSuspendedUnitCountsForNothingAndTheCentreActsNext() {
        unitConfirmed();
        feed.deliver(story.suspended("8431-706", 1));
        coverage(admin(story), story)
                .body(UNIT + "suspended", equalTo(true))
                .body(UNIT + "state", equalTo("SUBMITTED"))
                .body(UNIT + "outcome", nullValue())
                .body("overall.units.n", equalTo(0))
                .body("ksbs.state", not(hasItem("CONFIRMED")));
        readiness(admin(story), story, "2026-01-01")
                .body("nextAction.action", equalTo("RESOLVE_SUSPENSION"))
                .body("nextAction.actor", equalTo("CENTRE"))
                .body("qualification.unitsConfirmed.n", equalTo(0));
        learners(admin(story), story)
                .body("items[0].units.find { it.unit == '8431-706' }.suspended", equalTo(true))
                .body("items[0].readiness.nextAction.actor", equalTo("CENTRE"));
        feed.deliver(story.resumed("8431-706", 1));
        coverage(admin(story), story)
                .body(UNIT + "suspended", equalTo(false))
                .body(UNIT + "state", equalTo("CONFIRMED"))
                .body("overall.units.n", equalTo(1));
        feed.deliver(story.suspended("8431-706", 1));
        coverage(admin(story), story).body(UNIT + "suspended", equalTo(true));
    }

    @Test
    void aReopenedUnitGoesDownAndUpAgain() {
        unitConfirmed();
        feed.deliver(story.reopened("8431-706", 1));
        coverage(admin(story), story)
                .body(UNIT + "state", equalTo("PASSED"))
                .body(UNIT + "outcome", equalTo("PROVISIONAL_PASS"));
        readiness(admin(story), story, "2026-01-01").body("qualification.unitsConfirmed.n", equalTo(0));
        feed.deliver(story.decided(AC, 1, "REFERRAL"));
        coverage(admin(story), story)
                .body(UNIT + "state", equalTo("REFERRED"))
                .body(UNIT + "outcome", equalTo("PROVISIONAL_REFERRAL"));
        feed.deliver(story.confirmed("8431-706", 1, Map.of(AC, "REFERRAL", "8431-706-AC1.2", "PASS")));
        coverage(admin(story), story)
                .body("criteria.find { it.criterion == '" + AC + "' }.state", equalTo("REFERRED"))
                .body("criteria.find { it.criterion == '" + AC + "' }.provisional", equalTo(false));
    }

    @Test
    void aClaimOfPriorLearningIsShownWithItsCriterion() {
        feed.deliver(story.registered(), story.mapped(AC), story.claimed(AC));
        coverage(admin(story), story)
                .body("criteria.findAll { it.priorLearning }.criterion", contains(AC))
                .body("criteria.find { it.criterion == '" + AC + "' }.state", equalTo("MAPPED"));
        feed.deliver(story.decided(AC, 1, "PASS"));
        coverage(admin(story), story)
                .body("criteria.find { it.criterion == '" + AC + "' }.state", equalTo("PASSED"))
                .body("criteria.find { it.criterion == '" + AC + "' }.priorLearning", equalTo(true));
    }
}
