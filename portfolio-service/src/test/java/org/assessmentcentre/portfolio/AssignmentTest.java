package org.assessmentcentre.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assessmentcentre.portfolio.World.UNIT_706;
import static org.assessmentcentre.portfolio.World.as;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.evidence.Samples;
import org.junit.jupiter.api.Test;

@HttpTest
class AssignmentTest {

    @Test
    void aUnitIsHandedOverByAssignment() {
        World.Learner learner = World.centre().learner();
        String paper = learner.evidenceWithFile("A1", "Assignment of " + learner.id());
        String film = film(learner, "A2", 600_000);
        String slides = learner.evidenceWithFile("A3", "Slides of " + learner.id());
        String notes = learner.evidenceWithFile("A4", "Notes of " + learner.id());
        mapUnlocated(learner, paper).statusCode(201);
        String submission = submit(
                        learner,
                        Map.of("kind", "WRITTEN", "evidenceId", paper, "words", 1_400),
                        Map.of("kind", "PRESENTATION", "evidenceId", film, "slides", slides, "speakerNotes", notes))
                .statusCode(201)
                .body("method", equalTo("ASSIGNMENT"))
                .body("assignment.words", equalTo(1_400))
                .body("assignment.typicalWords", equalTo(1_250))
                .body("assignment.wordsOutOfRange", equalTo(true))
                .body("assignment.recordings[0].seconds", equalTo(600))
                .body("assignment.recordings[0].limitSeconds", equalTo(1_200))
                .body("assignment.recordings[0].slides", equalTo(slides))
                .extract()
                .path("submissionId");
        Outboxed event = Outboxed.of(learner.id()).getLast();
        assertThat(event.payload()).contains("\"method\":\"ASSIGNMENT\"", "\"wordsOutOfRange\":true");
        GoldenEvents.assertValid(event.type(), event.payload());
        as(learner.token())
                .get("/portfolio/v1/submissions/" + submission)
                .then()
                .statusCode(200)
                .body("assignment.recordings[0].speakerNotes", equalTo(notes));

        String account = UUID.randomUUID().toString();
        String assessor = learner.centre().member(account, "ASSESSOR", Roles.ASSESSOR);
        as(assessor).get("/portfolio/v1/evidence/" + slides + "/file").then().statusCode(404);
        World.applied(World.allocate(UUID.randomUUID(), submission, learner, account, 1));
        as(assessor).get("/portfolio/v1/evidence/" + slides + "/file").then().statusCode(200);
        as(learner.token())
                .contentType("text/plain")
                .body("other slides")
                .put("/portfolio/v1/evidence/" + slides + "/file")
                .then()
                .statusCode(409);
    }

    @Test
    void everythingWrongIsNamedAtOnce() {
        World.Learner learner = World.centre().learner();
        String film = film(learner, "A2", 1_201_000);
        String others = learner.centre().learner().evidenceWithFile("A1", "Others " + learner.id());
        submit(
                        learner,
                        Map.of("kind", "PRESENTATION", "evidenceId", film, "slides", others),
                        Map.of("kind", "WRITTEN", "evidenceId", others))
                .statusCode(422)
                .body("type", equalTo("/problems/submission-refused"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "unit",
                                "unit",
                                "unit",
                                "unit",
                                "components[0].slides",
                                "components[0].speakerNotes",
                                "components[1].evidenceId",
                                "components[1].words",
                                "components"));
    }

    @Test
    void aPortfolioHasNoPartsAndPlacesInEveryPiece() {
        World.Learner learner = World.centre().learner();
        String paper = learner.evidenceWithFile("A1", "Assignment of " + learner.id());
        mapUnlocated(learner, paper).statusCode(201);
        as(learner.token())
                .body(Map.of("unit", "8431-706", "declarationId", learner.declare("8431-706")))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations", hasSize(5))
                .body("violations.field", everyItem(equalTo("unit")));
        as(learner.token())
                .body(Map.of(
                        "unit",
                        "8431-706",
                        "declarationId",
                        learner.declare("8431-706"),
                        "method",
                        "PORTFOLIO",
                        "components",
                        List.of()))
                .post(learner.path() + "/submissions")
                .then()
                .statusCode(422)
                .body("violations", hasSize(6));
    }

    private static String film(World.Learner learner, String reference, int milliseconds) {
        String film = learner.evidence(reference, "PRESENTATION");
        as(learner.token())
                .contentType("video/mp4")
                .body(Samples.isoMedia("isom", milliseconds))
                .put("/portfolio/v1/evidence/" + film + "/file")
                .then()
                .statusCode(200);
        as(learner.token())
                .body(Map.of(
                        "mappings",
                        List.of(Map.of(
                                "criterion", "8431-706-AC1.1", "locations", List.of(Map.of("timestamp", "00:01:00"))))))
                .post("/portfolio/v1/evidence/" + film + "/mappings")
                .then()
                .statusCode(201);
        return film;
    }

    private static ValidatableResponse mapUnlocated(World.Learner learner, String evidence) {
        return as(learner.token())
                .body(Map.of(
                        "mappings",
                        UNIT_706.stream()
                                .map(criterion -> Map.of("criterion", criterion))
                                .toList()))
                .post("/portfolio/v1/evidence/" + evidence + "/mappings")
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse submit(World.Learner learner, Map<String, Object>... components) {
        return as(learner.token())
                .body(Map.of(
                        "unit",
                        "8431-706",
                        "declarationId",
                        learner.declare("8431-706"),
                        "method",
                        "ASSIGNMENT",
                        "components",
                        List.of(components)))
                .post(learner.path() + "/submissions")
                .then();
    }
}
