package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a learner does with their portfolio, a request each. */
final class LearnersDesk {

    static final String PRODUCED_ON = "2026-10-12";

    private final String portfolio;
    private final Person learner;
    private final String learnerId;
    private final String name;

    LearnersDesk(Places places, Person learner, String learnerId, String name) {
        this.portfolio = places.portfolio() + "/portfolio/v1";
        this.learner = learner;
        this.learnerId = learnerId;
        this.name = name;
    }

    /** Adds a piece of evidence, or finds it where an earlier journey was cut short. */
    String piece(String reference, String title, String kind, Map<String, ?> more) {
        return learner.get(portfolio + "/learners/" + learnerId + "/evidence?limit=200")
                .mustBe(200)
                .items()
                .filter(piece -> piece.path("reference").asText().equals(reference))
                .map(piece -> piece.path("evidenceId").asText())
                .findFirst()
                .orElseGet(
                        () -> tryPiece(reference, title, kind, more).mustBe(201).text("evidenceId"));
    }

    Answer tryPiece(String reference, String title, String kind, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of(
                "reference", reference,
                "title", title,
                "kind", kind,
                "producedOn", PRODUCED_ON));
        body.putAll(more);
        return post("/evidence", body);
    }

    /** Stores a piece's file; the same content again is no fault. */
    Answer file(String evidenceId, String fileName, String mediaType, byte[] content) {
        return learner.send(
                "PUT",
                portfolio + "/evidence/" + evidenceId + "/file?fileName=" + fileName,
                content,
                Map.of("Content-Type", mediaType));
    }

    /** Maps a piece to criteria, each at its own place in it. */
    Answer map(String evidenceId, List<String> criteria, IntFunction<Map<String, ?>> place) {
        List<Map<String, Object>> rows = new java.util.ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Map<String, ?> location = place.apply(i);
            rows.add(Map.of(
                    "criterion", criteria.get(i), "locations", location.isEmpty() ? List.of() : List.of(location)));
        }
        return learner.post(portfolio + "/evidence/" + evidenceId + "/mappings", Map.of("mappings", rows))
                .mustBe(201);
    }

    String declare(String unit) {
        return post("/declarations", Map.of("unit", unit, "statement", "OWN_WORK", "signedName", name))
                .mustBe(201)
                .text("declarationId");
    }

    /** Signs the declaration of authenticity and hands the unit in; the caller judges the answer. */
    Answer submit(String unit, Map<String, ?> more) {
        Map<String, Object> body = new LinkedHashMap<>(Map.of("unit", unit, "declarationId", declare(unit)));
        body.putAll(more);
        return post("/submissions", body);
    }

    /** Posts to one of the learner's own collections. */
    Answer post(String collection, Object body) {
        return learner.post(portfolio + "/learners/" + learnerId + collection, body);
    }

    /** The ids of all pieces, by their reference. */
    Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        learner.get(portfolio + "/learners/" + learnerId + "/evidence?limit=200")
                .mustBe(200)
                .items()
                .forEach(piece -> pieces.put(
                        piece.path("reference").asText(),
                        piece.path("evidenceId").asText()));
        return pieces;
    }

    /** Whether any criterion of a unit was handed in. */
    boolean hasSubmitted(String unit) {
        JsonNode matrix = learner.get(portfolio + "/learners/" + learnerId + "/matrix")
                .mustBe(200)
                .body();
        return Answer.stream(matrix.path("units"))
                .filter(candidate -> candidate.path("unit").asText().equals(unit))
                .flatMap(candidate -> Answer.stream(candidate.path("learningOutcomes")))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .flatMap(criterion -> Answer.stream(criterion.path("evidence")))
                .anyMatch(cell -> cell.path("submitted").asBoolean());
    }
}
