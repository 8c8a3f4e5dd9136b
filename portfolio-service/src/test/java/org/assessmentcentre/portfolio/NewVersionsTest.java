package org.assessmentcentre.portfolio;

import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second version of a handbook arrives: everybody stays on the version of the enrolment. */
@HttpTest
class NewVersionsTest {

    private static final String CRITERION = "8431-706-AC1.1";

    private World.Centre centre;
    private World.Learner before;

    @BeforeEach
    void aVersionWithoutOneCriterionArrives() throws IOException {
        centre = World.centre();
        before = centre.learner();
        ObjectNode handbook = (ObjectNode) EventJson.tree(Handbooks8431.packageDocument("8431-2.0"));
        handbook.put("version", "2.1");
        for (Iterator<JsonNode> each =
                        handbook.at("/units/6/learningOutcomes/0/criteria").elements();
                each.hasNext(); ) {
            if (each.next().path("ref").asText().equals(CRITERION)) {
                each.remove();
            }
        }
        World.applied(World.events()
                .send(
                        "catalogue.events",
                        "catalogue.qualification-published.v1",
                        "8431:2.1",
                        World.nextSequence(),
                        null,
                        handbook.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLearnerStaysOnTheVersionOfTheEnrolment() {
        before.map(before.evidence("E1", "REPORT"), CRITERION);
        as(before.token())
                .get(before.path() + "/matrix?unit=8431-706")
                .then()
                .statusCode(200)
                .body("handbookVersion", equalTo("2.0"))
                .body("units[0].learningOutcomes.criteria.flatten()", hasSize(5));
    }

    @Test
    void whoIsEnrolledOnTheNewOneHasWhatItAsks() {
        String account = UUID.randomUUID().toString();
        Map<String, Object> request = World.registration();
        request.put("account", account);
        request.put("handbookVersion", "2.1");
        World.Learner after = centre.register(request, account);
        as(after.token())
                .get(after.path() + "/matrix?unit=8431-706")
                .then()
                .statusCode(200)
                .body("handbookVersion", equalTo("2.1"))
                .body("units[0].learningOutcomes.criteria.flatten()", hasSize(4));
        as(after.token())
                .body(World.mappings(CRITERION))
                .post("/portfolio/v1/evidence/" + after.evidence("E1", "REPORT") + "/mappings")
                .then()
                .statusCode(422);
    }
}
