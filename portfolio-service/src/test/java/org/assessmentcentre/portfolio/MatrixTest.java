package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

@HttpTest
class MatrixTest {

    @Test
    void theMatrixShowsEveryCriterionWithItsEvidenceAndWhatIsMissing() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E07", "REPORT");
        var mapped = as(learner.token())
                .body(Map.of(
                        "mappings",
                        List.of(
                                Map.of(
                                        "criterion",
                                        "8431-706-AC1.1",
                                        "locations",
                                        List.of(Map.of("page", 3), Map.of("paragraph", 12))),
                                Map.of("criterion", "8431-700-AC1.1", "locations", List.of(Map.of("page", 1))))))
                .post(mappings(evidence))
                .then()
                .statusCode(201)
                .body("mappings.criterion", contains("8431-706-AC1.1", "8431-700-AC1.1"))
                .extract();

        as(learner.token())
                .get(learner.path() + "/matrix?unit=8431-706")
                .then()
                .statusCode(200)
                .body("handbookVersion", equalTo("2.0"))
                .body("units", hasSize(1))
                .body("units[0].complete", equalTo(false))
                .body("units[0].missing", equalTo(World.UNIT_706.subList(1, 5)))
                .body("units[0].learningOutcomes.number", contains("LO1", "LO2"))
                .body("units[0].learningOutcomes[0].criteria[0].number", equalTo("AC1.1"))
                .body("units[0].learningOutcomes[0].criteria[0].missing", equalTo(false))
                .body("units[0].learningOutcomes[0].criteria[0].evidence[0].reference", equalTo("E07"))
                .body("units[0].learningOutcomes[0].criteria[0].evidence[0].locations.page", contains(3, null))
                .body("units[0].learningOutcomes[0].criteria[0].evidence[0].locations.paragraph", contains(null, 12))
                .body("units[0].learningOutcomes[0].criteria[1].missing", equalTo(true));
        as(learner.token())
                .get(learner.path() + "/matrix")
                .then()
                .statusCode(200)
                .body("units", hasSize(7))
                .body("units[0].unit", equalTo("8431-700"))
                .body("units.learningOutcomes.criteria.flatten()", hasSize(46));

        Outboxed event = Outboxed.of(learner.id()).getLast();
        assertThat(event.type()).isEqualTo("portfolio.evidence-mapped.v1");
        assertThat(mapped.header("Event-Id")).isEqualTo(event.id());
        assertThat(event.payload()).contains("\"evidenceKind\":\"REPORT\"").contains("8431-700-AC1.1");
        GoldenEvents.assertValid(event.type(), event.payload());
    }

    @Test
    void recordingsAreLocatedByTime() {
        World.Learner learner = World.centre().learner();
        String recording = learner.evidence("R1", "RECORDING");
        as(learner.token())
                .body(World.mappings("8431-706-AC1.1"))
                .post(mappings(recording))
                .then()
                .statusCode(422)
                .body("violations.field", contains("mappings[0].locations[0]"));
        as(learner.token())
                .body(Map.of(
                        "mappings",
                        List.of(Map.of(
                                "criterion",
                                "8431-706-AC1.1",
                                "locations",
                                List.of(Map.of("timestamp", "PT4M"), Map.of("timestamp", "01:02:03"))))))
                .post(mappings(recording))
                .then()
                .statusCode(201)
                .body("mappings[0].locations.timestamp", contains("00:04:00", "01:02:03"));
    }

    @Test
    void everyBadRowIsReportedAndNoneIsKept() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E07", "REPORT");
        as(learner.token())
                .body(Map.of(
                        "mappings",
                        List.of(
                                Map.of("criterion", "8431-706-AC1.1", "locations", List.of(Map.of("page", 3))),
                                Map.of("criterion", "8431-706-AC7.7", "locations", List.of(Map.of("page", 3))),
                                Map.of("criterion", "8431-706-AC1.2", "locations", List.of(Map.of())),
                                Map.of("criterion", "8431-706-AC2.1", "locations", List.of(Map.of("page", 0))))))
                .post(mappings(evidence))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/mapping-refused"))
                .body(
                        "violations.field",
                        contains("mappings[1].criterion", "mappings[2].locations[0]", "mappings[3].locations[0].page"));
        as(learner.token())
                .get(learner.path() + "/matrix?unit=8431-706")
                .then()
                .body("units[0].missing", equalTo(World.UNIT_706));
    }

    @Test
    void aMappingIsTakenBack() {
        World.Learner learner = World.centre().learner();
        String evidence = learner.evidence("E07", "REPORT");
        String mapping = as(learner.token())
                .body(World.mappings("8431-706-AC1.1"))
                .post(mappings(evidence))
                .then()
                .statusCode(201)
                .extract()
                .path("mappings[0].mappingId");
        as(learner.token())
                .body(World.mappings("8431-706-AC1.1"))
                .post(mappings(evidence))
                .then()
                .statusCode(422)
                .body("violations.field", contains("mappings[0].criterion"));
        String event = as(learner.token())
                .delete(mappings(evidence) + "/" + mapping)
                .then()
                .statusCode(204)
                .extract()
                .header("Event-Id");
        Outboxed unmapped = Outboxed.of(learner.id()).getLast();
        assertThat(unmapped.id()).isEqualTo(event);
        assertThat(unmapped.type()).isEqualTo("portfolio.evidence-unmapped.v1");
        GoldenEvents.assertValid(unmapped.type(), unmapped.payload());
        as(learner.token()).delete(mappings(evidence) + "/" + mapping).then().statusCode(404);
        learner.map(evidence, "8431-706-AC1.1");
    }

    @Test
    void aSubmittedMappingStaysAndTheEvidenceMayMeetMore() {
        World.Submitted submitted = World.centre().learner().submitted();
        World.Learner learner = submitted.learner();
        String mapping = as(learner.token())
                .get(learner.path() + "/matrix?unit=8431-706")
                .then()
                .body("units[0].complete", equalTo(true))
                .body("units[0].learningOutcomes[0].criteria[0].evidence[0].submitted", equalTo(true))
                .extract()
                .path("units[0].learningOutcomes[0].criteria[0].evidence[0].mappingId");
        as(learner.token())
                .delete(mappings(submitted.evidence()) + "/" + mapping)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/mapping-submitted"));
        learner.map(submitted.evidence(), "8431-700-AC1.1");
    }

    @Test
    void theMatrixIsForThoseWhoHaveToDoWithIt() {
        World.Centre centre = World.centre();
        World.Submitted submitted = centre.learner().submitted();
        World.Learner learner = submitted.learner();
        String account = UUID.randomUUID().toString();
        String assessor = centre.member(account, "ASSESSOR", Roles.ASSESSOR);
        String unit = learner.path() + "/matrix?unit=8431-706";
        as(centre.admin()).get(unit).then().statusCode(200);
        as(assessor).get(unit).then().statusCode(404);
        World.applied(World.allocate(UUID.randomUUID(), submitted.submission(), learner, account, 1));
        as(assessor).get(unit).then().statusCode(200).body("units[0].missing", empty());
        as(assessor).get(learner.path() + "/matrix?unit=8431-700").then().statusCode(404);
        as(assessor).get(learner.path() + "/matrix").then().statusCode(404);
        as(centre.learner().token()).get(unit).then().statusCode(404);
        as(learner.token()).get(learner.path() + "/matrix?unit=8431-799").then().statusCode(404);
        as(World.centre().admin()).get(unit).then().statusCode(404).body("type", not(equalTo(null)));
        String evidence = learner.evidence("E2", "PLAN");
        as(centre.learner().token())
                .body(World.mappings("8431-700-AC1.1"))
                .post(mappings(evidence))
                .then()
                .statusCode(404);
    }

    private static String mappings(String evidence) {
        return "/portfolio/v1/evidence/" + evidence + "/mappings";
    }
}
