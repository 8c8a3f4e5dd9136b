package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which rules apply to whom: they differ by the day of the start, the age at it, and the day asked about. */
final class RulesOfOthers {

    private final Places places;
    private final Transcript transcript;
    private final Person manager;

    RulesOfOthers(Places places, Transcript transcript, Person manager) {
        this.places = places;
        this.transcript = transcript;
        this.manager = manager;
    }

    void play(String startedAt18, String startedAt45, String startedIn2025) {
        transcript.chapter("Three starts, three lists of rules");
        heldByOneWhoNeedsIt(startedAt18);
        show("started 2023-09-04 at 18", startedAt18);
        show("started 2023-09-04 at 45", startedAt45);
        show("started 2025-09-01 at 41", startedIn2025);
    }

    /** English by British Sign Language, maths at Level 2. */
    private void heldByOneWhoNeedsIt(String learnerId) {
        Person admin = Person.signIn(places, "admin1");
        String gateway = places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/gateway";
        Answer recorded = admin.put(
                        gateway + "/english-and-maths",
                        Map.of(
                                "english", Map.of("basis", "BSL", "achievedOn", "2021-08-12"),
                                "maths", Map.of("basis", "LEVEL_2", "achievedOn", "2021-08-19")),
                        admin.get(gateway).mustBe(200).header("ETag"))
                .mustBe(200, 201);
        transcript.did("admin1", "records BSL for English and Level 2 for maths of the one who was 18");
        new Dashboard(places, manager, learnerId, transcript).requirementAfter(recorded, "ENGLISH_AND_MATHS", "MET");
    }

    private void show(String who, String learnerId) {
        JsonNode readiness = manager.get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/readiness")
                .mustBe(200)
                .body();
        transcript.did("manager1", who + ":");
        for (JsonNode rule : readiness.path("requirements")) {
            List<String> because =
                    Answer.stream(rule.path("because")).map(JsonNode::toString).toList();
            if (!because.isEmpty()) {
                transcript.found(rule.path("id").asText() + " ("
                        + rule.path("state").asText() + "), because "
                        + because.stream()
                                .map(text -> text.replaceAll("[{}\"]", "").replace(",", ", "))
                                .collect(Collectors.joining("; ")));
            }
        }
    }
}
