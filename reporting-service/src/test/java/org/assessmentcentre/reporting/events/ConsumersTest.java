package org.assessmentcentre.reporting.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.apprentices;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.coverage;
import static org.assessmentcentre.reporting.testing.Answers.learners;
import static org.assessmentcentre.reporting.testing.Answers.provider;
import static org.assessmentcentre.reporting.testing.Answers.readiness;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.assessmentcentre.reporting.testing.Documents;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every handler: duplicate, reordered, missing predecessor, unknown type, unknown field, poison. */
@ReportingTest
class ConsumersTest {

    private static final String AC = "8431-706-AC1.1";

    @Inject
    Feed feed;

    @Inject
    ReadModel readModel;

    @Inject
    MeterRegistry metrics;

    private final Story story = new Story();

    @BeforeEach
    void catalogueIsKnown() {
        feed.deliver(new Story().catalogueArrives());
    }

    private void centreAndLearner() {
        feed.deliver(story.centre(), adminAppointed(story), story.registered());
    }

    private void assertState(String criterion, String state) {
        coverage(admin(story), story)
                .statusCode(200)
                .body("criteria.find { it.criterion == '" + criterion + "' }.state", equalTo(state));
    }

    // missing predecessors

    @Test
    void aDecisionBeforeItsLearnerWaitsUnseen() {
        feed.deliver(story.centre(), adminAppointed(story), story.decided(AC, 1, "PASS"));
        coverage(admin(story), story).statusCode(404);
        learners(admin(story), story).statusCode(200).body("items", empty());
        feed.deliver(story.registered());
        assertState(AC, "PASSED");
    }

    @Test
    void aLearnerBeforeItsCentreIsNotShownToAnybody() {
        feed.deliver(adminAppointed(story), story.registered(), story.person("Ada", "Early"), story.mapped(AC));
        coverage(admin(story), story).statusCode(404);
        readiness(admin(story), story, "2026-01-01").statusCode(404);
        coverage(org.assessmentcentre.reporting.testing.Answers.learner(story), story)
                .statusCode(404);
        learners(admin(story), story).statusCode(200).body("items", empty());
        feed.deliver(story.centre());
        learners(admin(story), story).body("items.givenName", contains("Ada"));
        assertState(AC, "MAPPED");
    }

    @Test
    void anUnmappingBeforeItsMappingLeavesNothingMapped() {
        centreAndLearner();
        UUID evidence = UUID.randomUUID();
        Map<String, UUID> mapping = Map.of(AC, UUID.randomUUID());
        Event mapped = story.mapped(evidence, mapping);
        Event unmapped = story.unmapped(evidence, mapping);
        feed.deliver(unmapped, mapped);
        assertState(AC, "NONE");
    }

    @Test
    void aSupersedingBeforeItsDecisionLeavesItSuperseded() {
        centreAndLearner();
        UUID decision = UUID.randomUUID();
        Event submitted = story.submitted("8431-706", 1, AC);
        Event recorded = story.decided(decision, AC, 1, "PASS");
        Event superseded = story.superseded(decision, UUID.randomUUID(), AC, 1);
        feed.deliver(submitted, superseded);
        assertState(AC, "SUBMITTED");
        feed.deliver(recorded);
        assertState(AC, "SUBMITTED");
    }

    @Test
    void aReopeningBeforeItsConfirmationLeavesItReopened() {
        centreAndLearner();
        Event decided = story.decided(AC, 1, "PASS");
        Event confirmed = story.confirmed("8431-706", 1, Map.of(AC, "PASS"));
        Event reopened = story.reopened("8431-706", 1);
        feed.deliver(reopened, confirmed, decided);
        assertState(AC, "PASSED");
    }

    @Test
    void gatewayInputsBeforeTheirLearnerWaitUnseen() {
        feed.deliver(
                story.centre(),
                adminAppointed(story),
                story.declaredSatisfied("2025-07-01"),
                story.reviewSigned("PROVIDER", "2025-07-01"),
                story.trained("2025-07-01", 60),
                story.gatewayDeclared("2025-07-02"),
                story.gatewayConfirmed("2025-07-03"),
                story.claimed(AC),
                story.suspended("8431-706", 1));
        readiness(admin(story), story, "2026-01-01").statusCode(404);
        learners(admin(story), story).body("items", empty());
        feed.deliver(story.registered());
        readiness(admin(story), story, "2026-01-01")
                .body("requirements.find { it.id == 'employer-satisfied' }.state", equalTo("MET"))
                .body("gateway.gatewayDeclaredOn", equalTo("2025-07-02"))
                .body("gateway.gatewayConfirmedOn", equalTo("2025-07-03"));
        coverage(admin(story), story)
                .body("units.find { it.unit == '8431-706' }.suspended", equalTo(true))
                .body("criteria.find { it.criterion == '" + AC + "' }.priorLearning", equalTo(true));
    }

    @Test
    void aResumingBeforeItsSuspendingLeavesItResumed() {
        centreAndLearner();
        Event suspended = story.suspended("8431-706", 1);
        Event resumed = story.resumed("8431-706", 1);
        feed.deliver(resumed, suspended);
        coverage(admin(story), story).body("units.suspended", everyItem(equalTo(false)));
    }

    @Test
    void aCancellationBeforeItsEntryLeavesItCancelled() {
        centreAndLearner();
        UUID entry = UUID.randomUUID();
        Event logged = story.trained(entry, "2025-07-01", 60, false);
        Event cancelled = story.trained(entry, "2025-07-01", 60, true);
        feed.deliver(story.weekly("35").changed(true), cancelled, logged);
        readiness(admin(story), story, "2026-01-01")
                .body("requirements.find { it.id == 'off-the-job-percent-20' }.figures.trainedMinutes", equalTo(0));
    }

    @Test
    void aClearedReviewIsNotSignedByAnOlderSignature() {
        centreAndLearner();
        Event signed = story.reviewSigned("EMPLOYER", "2025-07-01");
        Event cleared = story.input("REVIEW");
        Event again = story.reviewSigned("PROVIDER", "2025-07-02");
        feed.deliver(again, cleared, signed);
        readiness(admin(story), story, "2026-01-01")
                .body(
                        "requirements.find { it.id == 'portfolio-reviewed' }.figures.outstanding",
                        contains("APPRENTICE", "EMPLOYER"));
    }

    // the state goes down as well as up

    @Test
    void aCriterionGoesUpAndDownWithItsFacts() {
        centreAndLearner();
        assertState(AC, "NONE");
        UUID evidence = UUID.randomUUID();
        Map<String, UUID> mapping = Map.of(AC, UUID.randomUUID());
        feed.deliver(story.mapped(evidence, mapping));
        assertState(AC, "MAPPED");
        feed.deliver(story.unmapped(evidence, mapping));
        assertState(AC, "NONE");
        feed.deliver(story.mapped(AC), story.submitted("8431-706", 1, AC));
        assertState(AC, "SUBMITTED");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        feed.deliver(story.decided(first, AC, 1, "PASS"));
        assertState(AC, "PASSED");
        feed.deliver(story.superseded(first, second, AC, 1));
        assertState(AC, "SUBMITTED");
        feed.deliver(story.decided(second, AC, 1, "REFERRAL"));
        assertState(AC, "REFERRED");
        feed.deliver(story.submitted("8431-706", 2, AC));
        assertState(AC, "SUBMITTED");
        feed.deliver(story.decided(AC, 2, "PASS"));
        assertState(AC, "PASSED");
        feed.deliver(story.confirmed("8431-706", 2, Map.of(AC, "PASS")));
        assertState(AC, "CONFIRMED");
        feed.deliver(story.reopened("8431-706", 2));
        assertState(AC, "PASSED");
    }

    @Test
    void factsOfAnotherHandbookVersionDoNotCount() {
        feed.deliver(story.centre(), adminAppointed(story));
        Event older = story.onHandbook("1.0").mapped(AC);
        feed.deliver(older, story.onHandbook("2.0").registered());
        assertState(AC, "NONE");
    }

    // duplicate, reordered

    @Test
    void aDuplicateChangesNothingAndIsCounted() {
        centreAndLearner();
        Event mapped = story.mapped(AC);
        feed.deliver(mapped);
        Map<String, List<String>> rows = readModel.rows(story);
        double before = counted("portfolio.evidence-mapped.v1", "duplicate");
        feed.deliver(mapped, mapped);
        assertThat(readModel.rows(story)).isEqualTo(rows);
        assertThat(counted("portfolio.evidence-mapped.v1", "duplicate")).isEqualTo(before + 2);
    }

    @Test
    void anOlderStateNeverOverwritesANewerOne() {
        UUID member = UUID.randomUUID();
        Event[] older = {
            story.centre(false, "ADVISORY"),
            story.employer(),
            story.person("Old", "Name"),
            story.apprenticeSince("2025-01-01", 30).registered(),
            story.staff(member, "admin-" + story.centre, "LEFT", "CENTRE_ADMIN"),
            story.allocated("8431-706", 1, "assessor-before"),
            story.proposed(501, "2025-05-01"),
            story.selected("2025-05-01", UUID.randomUUID()),
            story.discussed("2025-05-01", "2025-05-01"),
            story.declaredSatisfied("2025-05-01"),
            story.learningEnded("2025-05-01"),
            story.reviewSigned("APPRENTICE", "2025-05-01"),
            story.gatewayDeclared("2025-05-01"),
            story.gatewayConfirmed("2025-05-01"),
        };
        Event[] newer = {
            story.centre(true, "BLOCKING"),
            story.employer(story.manager),
            story.person("New", "Name"),
            story.apprenticeSince("2025-09-01", 18).changed(true),
            story.staff(member, "admin-" + story.centre, "ACTIVE", "CENTRE_ADMIN"),
            story.allocated("8431-706", 1, "assessor-now"),
            story.proposed(500, "2025-06-01"),
            story.selected("2025-06-01", UUID.randomUUID()),
            story.discussed("2025-06-01", "2025-06-01"),
            story.input("EMPLOYER_DECLARATION"),
            story.learningEnded("2025-06-01"),
            story.reviewSigned("APPRENTICE", "2025-06-01"),
            story.gatewayDeclared("2025-06-01"),
            story.gatewayConfirmed("2025-06-01"),
        };
        feed.deliver(newer);
        Map<String, List<String>> rows = readModel.rows(story);
        feed.deliver(older);
        assertThat(readModel.rows(story)).isEqualTo(rows);
        learners(admin(story), story)
                .body("items.givenName", contains("New"))
                .body("items.apprenticeSince", contains("2025-09-01"));
    }

    @Test
    void anOlderDocumentNeverOverwritesANewerOne() {
        Story own = new Story().ownCatalogue();
        List<Event> first = own.catalogueArrives();
        Event handbook = own.publish(
                "qualification",
                own.qualification() + ":2.0",
                Documents.qualification(own.qualification(), own.standard())
                        .replace("Strategic Leadership", "Leadership, reworded"));
        feed.deliver(own.centre(), adminAppointed(own), own.registered(), handbook);
        feed.deliver(first);
        coverage(admin(own), own)
                .statusCode(200)
                .body("units.find { it.unit == '8431-701' }.title", equalTo("Leadership, reworded"));
    }

    @Test
    void aNewerDocumentCountsAtOnce() {
        Story own = new Story().ownCatalogue();
        feed.deliver(own.catalogueArrives());
        feed.deliver(own.centre(), adminAppointed(own), own.registered());
        coverage(admin(own), own).body("units.find { it.unit == '8431-701' }.title", equalTo("Strategic Leadership"));
        feed.deliver(own.publish(
                "qualification",
                own.qualification() + ":2.0",
                Documents.qualification(own.qualification(), own.standard())
                        .replace("Strategic Leadership", "Leadership, reworded")));
        coverage(admin(own), own).body("units.find { it.unit == '8431-701' }.title", equalTo("Leadership, reworded"));
    }

    // unknown

    @Test
    void anUnknownTypeIsSkippedAndCounted() {
        centreAndLearner();
        Map<String, List<String>> rows = readModel.rows(story);
        double before = counted("portfolio.learner-abducted.v1", "unknown");
        Event unknown = story.mapped(AC).withType("portfolio.learner-abducted.v1");
        feed.deliver(unknown);
        assertThat(readModel.rows(story)).isEqualTo(rows);
        assertThat(readModel.isApplied(unknown.id())).isTrue();
        assertThat(counted("portfolio.learner-abducted.v1", "unknown")).isEqualTo(before + 1);
        coverage(admin(story), story).body("stale", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"framework, NHS-LF:2011", "crosswalk, NHS-LF-8431:1.1"})
    void documentsThatAreNoMatterHereArePassedOver(String kind, String key) {
        String type = "catalogue." + kind + "-published.v1";
        double before = counted(type, "unknown");
        Event published = new Story()
                .publish(kind, key, new String(GoldenEvents.read("catalogue-service", type), StandardCharsets.UTF_8));
        feed.deliver(published);
        assertThat(readModel.isApplied(published.id())).isTrue();
        assertThat(counted(type, "unknown")).isEqualTo(before + 1);
    }

    @Test
    void fieldsOfTheFutureAreIgnoredInEveryType() {
        Story own = new Story().ownCatalogue();
        own.catalogueArrives();
        own.centre();
        own.employer(own.manager);
        adminAppointed(own);
        own.registered();
        own.person("Ada", "Example");
        own.mapped(AC);
        own.unmapped(UUID.randomUUID(), Map.of(AC, UUID.randomUUID()));
        own.submitted("8431-706", 1, AC);
        own.allocated("8431-706", 1, "assessor");
        UUID decision = UUID.randomUUID();
        own.superseded(decision, UUID.randomUUID(), AC, 1);
        own.decided(AC, 1, "PASS");
        own.confirmed("8431-706", 1, Map.of(AC, "PASS"));
        own.reopened("8431-706", 2);
        everyGatewayEvent(own);
        for (Event event : own.events()) {
            var body = Documents.tree(java.util.Objects.requireNonNull(event.body()));
            body.putObject("fieldOfTheFuture").put("a", 1);
            feed.deliver(event.withBody(body.toString()));
        }
        coverage(admin(own), own)
                .statusCode(200)
                .body("stale", equalTo(false))
                .body("criteria.find { it.criterion == '" + AC + "' }.state", equalTo("CONFIRMED"));
    }

    // poison

    @Test
    void aPoisonEventMakesItsLearnerStaleUntilItIsReplayed() {
        centreAndLearner();
        Story other = new Story();
        feed.deliver(other.centre(), adminAppointed(other), other.registered());
        Event submitted = story.submitted("8431-706", 1, AC);
        Event poison = submitted.withBody("{\"submissionId\":\"" + UUID.randomUUID() + "\",\"learnerId\":\""
                + story.learner + "\",\"qualification\":\"8431\",\"handbookVersion\":\"2.0\",\"attempt\":0,"
                + "\"criteria\":[{\"criterion\":\"" + AC + "\"}]}");
        double before = counted("portfolio.submission-made.v1", "dead");

        feed.deliverBatch(List.of(story.mapped(AC), poison, story.mapped("8431-706-AC1.2"), other.mapped(AC)));

        assertThat(counted("portfolio.submission-made.v1", "dead")).isEqualTo(before + 1);
        coverage(admin(story), story).body("stale", equalTo(true));
        readiness(admin(story), story, "2026-01-01").body("stale", equalTo(true));
        learners(admin(story), story).body("stale", equalTo(true)).body("items.stale", contains(true));
        coverage(admin(other), other).body("stale", equalTo(false));
        assertState(AC, "MAPPED");
        assertState("8431-706-AC1.2", "MAPPED");

        String letter = letterOf(story.learner.toString());
        replay(letter).statusCode(409);
        coverage(admin(story), story).body("stale", equalTo(true));

        // The producer's bug is mended here by hand, as an operator would ship a consumer that reads the event.
        mend(letter, java.util.Objects.requireNonNull(submitted.body()));
        replay(letter).statusCode(200);
        coverage(admin(story), story).body("stale", equalTo(false));
        assertState(AC, "SUBMITTED");
        replay(letter).statusCode(200);
    }

    @Test
    void everyUnreadableBodyBecomesADeadLetterAndNothingElseStops() {
        Story own = new Story().ownCatalogue();
        List<Event> readable = List.of(
                own.centre(),
                own.employer(own.manager),
                own.person("Ada", "Example"),
                own.registered(),
                own.mapped(AC),
                own.submitted("8431-706", 1, AC),
                adminAppointed(own),
                own.allocated("8431-706", 1, "assessor"),
                own.decided(AC, 1, "PASS"),
                own.superseded(UUID.randomUUID(), UUID.randomUUID(), AC, 1),
                own.confirmed("8431-706", 1, Map.of(AC, "PASS")),
                own.reopened("8431-706", 1),
                own.suspended("8431-706", 1),
                own.resumed("8431-706", 1),
                own.claimed(AC),
                own.trained("2025-07-01", 60),
                own.reviewSigned("EMPLOYER", "2025-07-01"),
                own.declaredSatisfied("2025-07-01"),
                own.gatewayDeclared("2025-07-01"),
                own.gatewayConfirmed("2025-07-01"),
                own.publish("standard", own.standard() + ":1.2", "{}"));
        for (Event event : readable) {
            for (String garbage : List.of("", "nonsense", "[]", "null", "{}", "{\"learnerId\":7}")) {
                Event poison = new Event(
                        UUID.randomUUID(),
                        event.topic(),
                        event.type(),
                        event.subject(),
                        event.sequence(),
                        event.time(),
                        garbage);
                feed.deliver(poison);
                assertThat(readModel.isApplied(poison.id()))
                        .as("%s with %s", event.type(), garbage)
                        .isFalse();
                assertThat(readModel.count("select count(*) from dead_letter where event_id = '" + poison.id() + "'"))
                        .as("dead letters of %s with %s", event.type(), garbage)
                        .isEqualTo(1);
            }
        }
        assertThat(readModel.rows(own).values()).allMatch(List::isEmpty);
        feed.deliver(readable.subList(0, readable.size() - 1));
        assertThat(readModel.rows(own).get("centre")).hasSize(1);
    }

    @Test
    void theSamplesOfTheseTestsHaveTheShapeThatTheProducersPromise() {
        everyGatewayEvent(story);
        story.input("PROPOSAL");
        for (Event event : story.events()) {
            GoldenEvents.assertValid(event.type(), java.util.Objects.requireNonNull(event.body()));
        }
    }

    private static void everyGatewayEvent(Story own) {
        own.claimed(AC);
        own.trained("2025-07-01", 60);
        own.discussed("2025-07-01", "2025-07-01");
        own.proposed(500, "2025-07-01");
        own.selected("2025-07-01", UUID.randomUUID());
        own.input(
                "ENGLISH_AND_MATHS",
                "\"english\":{\"basis\":\"LEVEL_2\",\"achievedOn\":\"2024-01-01\"}",
                "\"maths\":{\"basis\":\"LEVEL_2\",\"achievedOn\":\"2024-01-01\"}");
        own.reviewSigned("EMPLOYER", "2025-07-01");
        own.input("REVIEW", "\"employerOn\":\"2025-07-01\"");
        own.declaredSatisfied("2025-07-01");
        own.learningEnded("2025-07-01");
        own.gatewayDeclared("2025-07-01");
        own.gatewayConfirmed("2025-07-01");
        own.suspended("8431-706", 1);
        own.resumed("8431-706", 1);
    }

    @Test
    void aPoisonOfEveryKindMakesItsLearnerStaleUntilItIsReplayed() {
        Story own = new Story().ownCatalogue();
        own.catalogueArrives();
        own.centre();
        own.employer(own.manager);
        adminAppointed(own);
        own.registered();
        own.changed(true);
        own.person("Ada", "Example");
        UUID evidence = UUID.randomUUID();
        Map<String, UUID> mapping = Map.of(AC, UUID.randomUUID());
        own.mapped(evidence, mapping);
        own.unmapped(evidence, mapping);
        own.submitted("8431-706", 1, AC);
        own.allocated("8431-706", 1, "assessor");
        UUID decision = UUID.randomUUID();
        own.decided(decision, AC, 1, "PASS");
        own.superseded(decision, UUID.randomUUID(), AC, 1);
        own.confirmed("8431-706", 1, Map.of(AC, "PASS"));
        own.reopened("8431-706", 1);
        everyGatewayEvent(own);
        feed.deliver(own.events());
        assertStale(own, false);
        Map<String, List<String>> rows = readModel.rows(own);
        for (Event event : own.events()) {
            Event again = new Event(
                    UUID.randomUUID(),
                    event.topic(),
                    event.type(),
                    event.subject(),
                    event.sequence(),
                    event.time(),
                    event.body());
            feed.deliver(again.withBody("{}"));
            assertStale(own, true);
            String letter = letterWhere("eventId", again.id().toString());
            replay(letter).statusCode(409);
            mend(letter, java.util.Objects.requireNonNull(again.body()));
            replay(letter).statusCode(200);
            coverage(admin(own), own).body("stale", equalTo(false));
        }
        assertStale(own, false);
        assertThat(readModel.rows(own)).isEqualTo(rows);
    }

    private static void assertStale(Story own, boolean stale) {
        coverage(admin(own), own).statusCode(200).body("stale", equalTo(stale));
        readiness(admin(own), own, "2026-01-01").body("stale", equalTo(stale));
        learners(admin(own), own).body("items.stale", contains(stale));
        apprentices(org.assessmentcentre.reporting.testing.Answers.manager(own)).body("items.stale", contains(stale));
    }

    @Test
    void anInputOfAnUnknownKindOrWithAnothersObjectIsNotTakenIn() {
        centreAndLearner();
        Event word = story.declaredSatisfied("2025-07-01");
        String body = java.util.Objects.requireNonNull(word.body());
        for (String broken : List.of(
                body.replace("\"EMPLOYER_DECLARATION\"", "\"LEARNING_END\""),
                body.replace("\"EMPLOYER_DECLARATION\"", "\"HOROSCOPE\""))) {
            Event poison = story.declaredSatisfied("2025-07-01").withBody(broken);
            feed.deliver(poison);
            assertThat(readModel.isApplied(poison.id())).isFalse();
        }
        assertThat(readModel.rows(story).get("gateway_input")).isEmpty();
        coverage(admin(story), story).body("stale", equalTo(true));
    }

    @Test
    void aBodyAboutSomebodyElseIsNotTakenIn() {
        centreAndLearner();
        Story other = new Story();
        feed.deliver(other.centre(), adminAppointed(other), other.registered());
        Event misdirected = other.mapped(AC).withBody(story.mapped(AC).body());
        feed.deliver(misdirected);
        assertState(AC, "NONE");
        coverage(admin(other), other).body("stale", equalTo(true));
    }

    @Test
    void aPlanThatCannotBeReadMakesItsApprenticesStaleAndNobodyElse() {
        Story own = new Story().ownCatalogue();
        feed.deliver(own.catalogueArrives());
        feed.deliver(own.centre(), adminAppointed(own), own.registered());
        feed.deliver(own.publish(
                "assessment-plan",
                own.standard() + ":AP03",
                Documents.plan(own.standard(), own.qualification()).replace("PORTFOLIO_PIECES", "SOMETHING_NEW")));
        readiness(admin(own), own, "2026-01-01").statusCode(200).body("stale", equalTo(true));
        learners(admin(own), own).body("items.stale", contains(true));
        centreAndLearner();
        readiness(admin(story), story, "2026-01-01").body("stale", equalTo(false));
    }

    @Test
    void aSettingThatCannotBeReadMakesTheCentresLearnersStale() {
        centreAndLearner();
        Event setting = story.centre(false, "BLOCKING");
        feed.deliver(setting.withBody(
                java.util.Objects.requireNonNull(setting.body()).replace("BLOCKING", "SOMETIMES")));
        readiness(admin(story), story, "2026-01-01").statusCode(200).body("stale", equalTo(true));
        learners(admin(story), story).body("items.stale", contains(true));
    }

    @Test
    void aLearnerWhoseHandbookIsNotKnownYetIsListedAsUnknown() {
        Story own = new Story().ownCatalogue();
        feed.deliver(own.centre(), adminAppointed(own), own.registered(), own.mapped(AC));
        coverage(admin(own), own)
                .statusCode(503)
                .header("Retry-After", "5")
                .body("type", equalTo("/problems/catalogue-not-known"));
        readiness(admin(own), own, "2026-01-01").statusCode(503).body("type", equalTo("/problems/catalogue-not-known"));
        learners(admin(own), own)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].readiness.state", equalTo("UNKNOWN"))
                .body("items[0].units", empty());
        feed.deliver(own.catalogueArrives());
        learners(admin(own), own).body("items[0].readiness.state", equalTo("NOT_READY"));
    }

    @Test
    void aCentreOfAnEarlierVersionLearnsItsProviderClientsWhenTheDirectoryIsReadAgain() {
        Event older = story.centre(true, "BLOCKING", "a-former-client");
        Event newest = story.centre();
        feed.deliver(older, newest, story.registered());
        var before = readModel.rows(story);
        readModel.forgetProviderClients(story);
        learners(provider(story), story).statusCode(404);
        feed.deliver(older);
        learners(provider(story).client("a-former-client"), story).statusCode(404);
        feed.deliver(newest);
        learners(provider(story), story).statusCode(200).body("items", hasSize(1));
        assertThat(readModel.rows(story).get("centre")).isEqualTo(before.get("centre"));
    }

    // erasure

    @Test
    void aTombstoneErasesTheNameForGood() {
        centreAndLearner();
        Event older = story.person("Ada", "Older");
        Event named = story.person("Ada", "Example");
        Event erased = story.personErased();
        feed.deliver(named);
        learners(admin(story), story).body("items.familyName", contains("Example"));
        feed.deliver(erased, older);
        learners(admin(story), story)
                .body("items", hasSize(1))
                .body("items[0].familyName", equalTo(null))
                .body("items[0].registrationNumber", equalTo("R" + story.centre));
        assertThat(String.valueOf(readModel.rows(story).get("person"))).doesNotContain("Ada", "Example", "Older");
    }

    @Test
    void aTombstoneAlsoEmptiesLettersThatCouldNotBeRead() {
        centreAndLearner();
        Event poison = story.person("Ada", "Unreadable").withBody("{\"givenName\":\"Ada\"}");
        feed.deliver(poison, story.personErased());
        assertThat(readModel.count(
                        "select count(*) from dead_letter where event_id = '" + poison.id() + "' and body is null"))
                .isEqualTo(1);
        replay(letterOf(story.learner.toString())).statusCode(200);
        learners(admin(story), story).body("items[0].givenName", equalTo(null)).body("items[0].stale", equalTo(false));
    }

    // how far it has come

    @Test
    void asOfIsTheTimeOfTheNewestEventWhateverTopicItCameFrom() {
        feed.deliver(story.centre(), adminAppointed(story), story.registered());
        Event mapped = story.mapped(AC);
        Event decided = story.decided(AC, 1, "PASS");
        feed.deliver(decided);
        coverage(admin(story), story).body("asOf", equalTo(decided.time().toString()));
        feed.deliver(mapped);
        coverage(admin(story), story).body("asOf", equalTo(decided.time().toString()));
        Event signed = story.signed("8431-706", 1, "PASS");
        feed.deliver(signed);
        readiness(admin(story), story, "2026-01-01")
                .body("asOf", equalTo(signed.time().toString()));
        learners(admin(story), story)
                .body("asOf", equalTo(signed.time().toString()))
                .body("items[0].asOf", equalTo(signed.time().toString()));
    }

    private double counted(String type, String outcome) {
        return metrics.counter("events.consumed", "type", type, "outcome", outcome)
                .count();
    }

    private static Tokens.Claims operator() {
        return Tokens.of(Roles.OPERATOR);
    }

    private String letterOf(String subject) {
        return letterWhere("subject", subject);
    }

    private String letterWhere(String field, String value) {
        String after = "";
        while (true) {
            var page = as(operator())
                    .queryParam("limit", 200)
                    .get("/reporting/v1/dead-letters" + after)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            List<String> ids = page.getList("items.findAll { it." + field + " == '" + value + "' }.id");
            if (!ids.isEmpty()) {
                return ids.getFirst();
            }
            assertThat(page.getString("next")).as("a letter of " + value).isNotNull();
            after = "?after=" + page.getString("next");
        }
    }

    private static io.restassured.response.ValidatableResponse replay(String letter) {
        return as(operator())
                .post("/reporting/v1/dead-letters/" + letter + "/replay")
                .then();
    }

    private void mend(String letter, String body) {
        readModel.mend(UUID.fromString(letter), body);
    }
}
