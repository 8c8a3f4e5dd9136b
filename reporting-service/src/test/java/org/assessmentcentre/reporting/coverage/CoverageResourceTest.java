package org.assessmentcentre.reporting.coverage;

import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.as;
import static org.assessmentcentre.reporting.testing.Answers.coverage;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ReportingTest
class CoverageResourceTest {

    @Inject
    Feed feed;

    private final Story story = new Story();

    @BeforeEach
    void aLearner() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story), story.registered());
    }

    @Test
    void itShowsEveryCriterionKsbAndDescriptor() {
        feed.deliver(
                story.mapped("8431-700-AC1.1", "8431-700-AC1.2"),
                story.submitted("8431-700", 1, "8431-700-AC1.1"),
                story.decided("8431-700-AC1.1", 1, "PASS"));
        coverage(admin(story), story)
                .statusCode(200)
                .contentType("application/json")
                .body("learnerId", equalTo(story.learner.toString()))
                .body("qualification", equalTo("8431"))
                .body("handbookVersion", equalTo("2.0"))
                .body("provisionalResults", equalTo("SHOWN"))
                .body("stale", equalTo(false))
                .body("asOf", notNullValue())
                .body("applied", nullValue())
                .body("criteria", hasSize(46))
                .body("units", hasSize(7))
                .body("ksbs", hasSize(47))
                .body("descriptors", hasSize(19))
                .body("overall.state", equalTo("NONE"))
                .body("overall.achieved", equalTo(false))
                .body("overall.units", equalTo(Map.of("n", 0, "of", 7)))
                .body("overall.criteria", equalTo(Map.of("n", 1, "of", 46)))
                .body("overall.ksbs", equalTo(Map.of("n", 0, "of", 47)))
                .body(
                        "overall.byState",
                        equalTo(Map.of(
                                "NONE", 44, "MAPPED", 1, "SUBMITTED", 0, "REFERRED", 0, "PASSED", 1, "CONFIRMED", 0)))
                .body("criteria[0].criterion", equalTo("8431-700-AC1.1"))
                .body("criteria[0].unit", equalTo("8431-700"))
                .body("criteria[0].state", equalTo("PASSED"))
                .body("criteria[0].provisional", equalTo(true))
                .body("ksbs.find { it.ksb == 'K10' }.state", equalTo("MAPPED"))
                .body("ksbs.find { it.ksb == 'K10' }.passed", equalTo(Map.of("n", 1, "of", 2)))
                .body("ksbs.find { it.ksb == 'K10' }.criteria", contains("8431-700-AC1.1", "8431-700-AC1.2"))
                .body("descriptors[0].descriptor", equalTo("PGD1"))
                .body("descriptors[0].criteria", contains("8431-700-AC1.2", "8431-700-AC1.5"))
                .body("descriptors[0].passed", equalTo(Map.of("n", 0, "of", 2)));
    }

    @Test
    void itSaysThatDistinctionDescriptorsAreNotCovered() {
        coverage(admin(story), story)
                .body("distinctionDescriptors.covered", equalTo(false))
                .body("distinctionDescriptors.note", containsString("does not cover distinction descriptors"));
    }

    @Test
    void aReaderMayWaitForAnEventAndIsToldWhetherItIsIn() {
        Event mapped = story.mapped("8431-700-AC1.1");
        String path = "/reporting/v1/learners/" + story.learner + "/coverage";
        as(admin(story))
                .queryParam("appliedEvent", mapped.id().toString())
                .queryParam("wait", "PT0.05S")
                .get(path)
                .then()
                .statusCode(200)
                .header("Applied-Event", "false")
                .body("applied", equalTo(false))
                .body("criteria[0].state", equalTo("NONE"));
        Thread later = Thread.ofVirtual().start(() -> feed.deliver(mapped));
        as(admin(story))
                .queryParam("appliedEvent", mapped.id().toString())
                .queryParam("wait", "PT8S")
                .get(path)
                .then()
                .statusCode(200)
                .header("Applied-Event", "true")
                .body("applied", equalTo(true))
                .body("asOf", equalTo(mapped.time().toString()))
                .body("criteria[0].state", equalTo("MAPPED"));
        later.interrupt();
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        for (String id : new String[] {UUID.randomUUID().toString(), "not-an-id", "0"}) {
            as(admin(story))
                    .get("/reporting/v1/learners/" + id + "/coverage")
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-found"));
        }
    }

    @Test
    void readModelsAreReadOnly() {
        for (String path : new String[] {"/coverage", "/readiness"}) {
            as(admin(story))
                    .contentType("application/json")
                    .body("{}")
                    .post("/reporting/v1/learners/" + story.learner + path)
                    .then()
                    .statusCode(405)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/method-not-allowed"));
        }
    }
}
