package org.assessmentcentre.reporting.readiness;

import static org.assessmentcentre.reporting.testing.Answers.admin;
import static org.assessmentcentre.reporting.testing.Answers.adminAppointed;
import static org.assessmentcentre.reporting.testing.Answers.coverage;
import static org.assessmentcentre.reporting.testing.Answers.readiness;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Iterator;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.reporting.testing.Documents;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.assessmentcentre.reporting.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor publishes later: a plan's revision is followed, a handbook's version leaves learners where they are. */
@ReportingTest
class NewVersionsTest {

    private static final String CRITERION = "8431-706-AC1.1";

    @Inject
    Feed feed;

    private final Story story = new Story().ownCatalogue();

    @BeforeEach
    void aCentre() {
        feed.deliver(story.catalogueArrives());
        feed.deliver(story.centre(), adminAppointed(story));
    }

    @Test
    void aChangedPlanIsFollowedFromItsDayWithoutADeployment() {
        feed.deliver(story.apprenticeSince("2025-09-01", 30).registered(), story.trained("2025-10-01", 190 * 60));
        readiness(admin(story), story, "2026-06-30").body(state("off-the-job-hours"), equalTo("MET"));
        feed.deliver(story.publish("assessment-plan", story.standard() + ":AP03", revised()));
        readiness(admin(story), story, "2026-05-31")
                .body(state("off-the-job-hours"), equalTo("MET"))
                .body("requirements.id", not(hasItem("off-the-job-hours-230")));
        readiness(admin(story), story, "2026-06-01")
                .body("requirements.id", not(hasItem("off-the-job-hours")))
                .body(state("off-the-job-hours-230"), equalTo("MISSING"))
                .body(of("off-the-job-hours-230", "figures.trainedMinutes"), equalTo(190 * 60))
                .body(of("off-the-job-hours-230", "figures.requiredMinutes"), equalTo(230 * 60))
                .body("missing.id", hasItem("off-the-job-hours-230"));
        feed.deliver(story.trained("2025-11-01", 40 * 60));
        readiness(admin(story), story, "2026-06-01").body(state("off-the-job-hours-230"), equalTo("MET"));
    }

    @Test
    void anApprenticeWhomTheRevisionDoesNotConcernIsJudgedAsBefore() {
        feed.deliver(story.apprenticeSince("2025-07-31", 30).weekly("35").registered());
        feed.deliver(story.publish("assessment-plan", story.standard() + ":AP03", revised()));
        readiness(admin(story), story, "2026-06-01")
                .body("requirements.id", hasItem("off-the-job-percent-20"))
                .body("requirements.id", not(hasItem("off-the-job-hours-230")));
    }

    @Test
    void aLearnerStaysOnTheHandbookVersionOfTheEnrolment() {
        feed.deliver(story.registered());
        feed.deliver(story.publish("qualification", story.qualification() + ":2.1", withoutOneCriterion()));
        coverage(admin(story), story)
                .statusCode(200)
                .body("handbookVersion", equalTo("2.0"))
                .body("criteria", hasSize(46))
                .body("criteria.criterion", hasItem(CRITERION));
    }

    @Test
    void aLearnerOfTheNewVersionIsAskedForWhatItAsks() {
        feed.deliver(story.publish("qualification", story.qualification() + ":2.1", withoutOneCriterion()));
        feed.deliver(story.onHandbook("2.1").registered());
        coverage(admin(story), story)
                .statusCode(200)
                .body("handbookVersion", equalTo("2.1"))
                .body("criteria", hasSize(45))
                .body("criteria.criterion", not(hasItem(CRITERION)));
    }

    /** The catalogue's golden event with other hours from a day: the old rule ends the day before. */
    private String revised() {
        ObjectNode plan = golden("catalogue.assessment-plan-published.v1");
        plan.put("standard", story.standard()).put("revision", 2);
        ArrayNode rules = (ArrayNode) plan.get("rules");
        for (JsonNode each : plan.get("rules").deepCopy()) {
            if (each.path("id").asText().equals("off-the-job-hours")) {
                ObjectNode later = each.deepCopy();
                later.put("id", "off-the-job-hours-230").put("publishedHours", 230);
                later.putObject("inForce").put("from", "2026-06-01");
                rules.add(later);
            }
        }
        rules.forEach(rule -> {
            if (rule.path("id").asText().equals("off-the-job-hours")) {
                ((ObjectNode) rule).putObject("inForce").put("until", "2026-05-31");
            }
        });
        return plan.toString();
    }

    private String withoutOneCriterion() {
        ObjectNode handbook = Documents.tree(Documents.qualification(story.qualification(), story.standard()));
        handbook.put("version", "2.1");
        for (JsonNode unit : handbook.get("units")) {
            for (JsonNode outcome : unit.get("learningOutcomes")) {
                remove(outcome.get("criteria"), "ref");
            }
        }
        for (String table : new String[] {"ksbs", "descriptors"}) {
            handbook.get("mapping").get(table).forEach(row -> remove(row, ""));
        }
        return handbook.toString();
    }

    private static void remove(JsonNode list, String member) {
        for (Iterator<JsonNode> each = list.iterator(); each.hasNext(); ) {
            JsonNode item = each.next();
            if ((member.isEmpty() ? item : item.path(member)).asText().equals(CRITERION)) {
                each.remove();
            }
        }
    }

    private static ObjectNode golden(String type) {
        try {
            return Documents.tree(Files.readString(
                    GoldenEvents.root().resolve("catalogue-service/src/test/resources/events/" + type + ".json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(String id) {
        return of(id, "state");
    }

    private static String of(String id, String path) {
        return "requirements.find { it.id == '" + id + "' }." + path;
    }
}
