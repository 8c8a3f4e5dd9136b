package org.assessmentcentre.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assessmentcentre.assessment.testing.AssessmentTest;
import org.assessmentcentre.assessment.testing.Database;
import org.assessmentcentre.assessment.testing.Database.Announced;
import org.assessmentcentre.assessment.testing.Scene;
import org.assessmentcentre.assessment.testing.Scene.Handed;
import org.assessmentcentre.assessment.testing.Scene.Member;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

/** Every event that this service announces, made by real commands and compared with its golden file. */
@AssessmentTest
class EventsOutTest {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern TIMES = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z");

    @Inject
    Database database;

    private final Map<String, String> names = new HashMap<>();

    @Test
    void theLifeOfAnAssessmentAsItsReadersSeeIt() {
        Scene scene = Scene.open();
        Member assessor = scene.hire("Amina", "ASSESSOR", "IQA");
        Handed handed = scene.handInTo(assessor);
        String first = handed.criteria().get(0);
        Scene.passAll(assessor, handed);
        Scene.decide(assessor, handed, first, 1, Scene.referral()).then().statusCode(200);
        Scene.sign(assessor, handed);
        scene.hire("Ivo", "IQA")
                .calls()
                .body(Map.of("verdict", "AGREED", "comment", "Sampled two criteria."))
                .post(handed.path() + "/quality-checks")
                .then()
                .statusCode(201);

        Member admin = scene.admin();
        for (String what : java.util.List.of("suspension", "resumption", "reopening")) {
            Map<String, String> body =
                    switch (what) {
                        case "suspension" -> Map.of("reason", "AUTHENTICITY", "note", "A doubt.");
                        case "resumption" -> Map.of("note", "No doubt any more.");
                        default -> Map.of("reason", "APPEAL", "note", "An appeal.");
                    };
            admin.calls().body(body).post(handed.path() + "/" + what).then().statusCode(201);
        }
        List<Announced> ofLearner =
                database.announced(handed.submission().learner().toString());
        List<Announced> ofCentre = database.announced(scene.centre());
        Map<String, Announced> last = new LinkedHashMap<>();
        last.put(ofCentre.get(1).type(), ofCentre.get(1));
        ofLearner.forEach(event -> last.put(event.type(), event));

        assertThat(ofLearner.stream().map(Announced::topic)).containsOnly("assessment.events");
        assertThat(ofLearner.stream().map(Announced::centre)).containsOnly(scene.centre());
        assertThat(ofLearner.stream().map(Announced::sequence))
                .containsExactlyElementsOf(java.util.stream.LongStream.rangeClosed(1, ofLearner.size())
                        .boxed()
                        .toList());
        assertThat(last.keySet())
                .containsExactlyInAnyOrder(
                        "assessment.staff-changed.v1",
                        "assessment.assessment-allocated.v1",
                        "assessment.decision-recorded.v1",
                        "assessment.decision-superseded.v1",
                        "assessment.results-sheet-signed.v1",
                        "assessment.results-held.v1",
                        "assessment.quality-check-recorded.v1",
                        "assessment.results-released.v1",
                        "assessment.unit-outcome-confirmed.v1",
                        "assessment.assessment-suspended.v1",
                        "assessment.assessment-resumed.v1",
                        "assessment.unit-outcome-reopened.v1");
        ofLearner.forEach(event -> GoldenEvents.assertValid(event.type(), event.body()));
        last.values()
                .forEach(event -> GoldenEvents.assertGolden(
                        "assessment-service", event.type(), stable(event.body(), scene.centre())));
    }

    /** The same body with the ids, times and centre that every run has: an id keeps its name over all events. */
    private String stable(String body, String centre) {
        String plain = TIMES.matcher(body.replace(centre, "000001")).replaceAll("2026-11-21T10:00:00Z");
        return UUIDS.matcher(plain)
                .replaceAll(id -> names.computeIfAbsent(
                        id.group(), ignored -> "0199c1f2-0000-7000-8000-%012d".formatted(names.size() + 1)));
    }
}
