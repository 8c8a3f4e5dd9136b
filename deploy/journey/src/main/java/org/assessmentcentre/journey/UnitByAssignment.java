package org.assessmentcentre.journey;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A unit by assignment: its length, its recordings and their companions. */
final class UnitByAssignment extends UnitInAnotherWay {

    UnitByAssignment(Scene scene) {
        super(scene, "8431-703", "by assignment");
    }

    @Override
    Answer play(List<String> criteria) {
        String written = learner.piece("A703", "Unit assignment", "REPORT", NOTHING_MORE);
        learner.file(written, "A703.docx", EvidenceFiles.DOCX, EvidenceFiles.docx("The assignment."))
                .mustBe(200, 201);
        learner.map(written, criteria, i -> Map.of());
        String talk = learner.piece("A703-TALK", "Presentation", "PRESENTATION", NOTHING_MORE);
        learner.file(talk, "A703-TALK.wav", EvidenceFiles.WAV, EvidenceFiles.wav(21 * 60))
                .mustBe(200, 201);
        learner.map(talk, List.of(criteria.get(0)), i -> Map.of("timestamp", "00:00:40"));
        Map<String, Object> document = Map.of("kind", "WRITTEN", "evidenceId", written, "words", 1500);
        Answer refused = learner.submit(
                        unit,
                        Map.of(
                                "method",
                                "ASSIGNMENT",
                                "components",
                                List.of(document, Map.of("kind", "PRESENTATION", "evidenceId", talk))))
                .mustBe(422)
                .mustName("components", "components[1].slides", "components[1].speakerNotes");
        transcript.did(
                "learner1",
                "submits 1,500 words and a presentation of 21 min; refused: "
                        + Answer.stream(refused.body().path("violations"))
                                .map(v -> v.path("field").asText() + " "
                                        + v.path("message").asText())
                                .collect(Collectors.joining("; ")));
        String shorter = learner.piece("A703-TALK-2", "Presentation, shortened", "PRESENTATION", NOTHING_MORE);
        learner.file(shorter, "A703-TALK-2.wav", EvidenceFiles.WAV, EvidenceFiles.wav(10 * 60))
                .mustBe(200, 201);
        learner.map(shorter, List.of(criteria.get(0)), i -> Map.of("timestamp", "00:00:40"));
        String slides = companion("A703-SLIDES", "Slides", criteria.get(0));
        String notes = companion("A703-NOTES", "Speaker notes", criteria.get(0));
        Answer accepted = learner.submit(
                        unit,
                        Map.of(
                                "method",
                                "ASSIGNMENT",
                                "components",
                                List.of(
                                        document,
                                        Map.of(
                                                "kind",
                                                "PRESENTATION",
                                                "evidenceId",
                                                shorter,
                                                "slides",
                                                slides,
                                                "speakerNotes",
                                                notes))))
                .mustBe(201);
        transcript.did("learner1", "shortens it to 10 min, adds slides and speaker notes, submits");
        String assessment = allocated(accepted.text("submissionId"));
        List<String> warnings = Answer.stream(desk.read(assessment).path("warnings"))
                .map(warning -> warning.path("message").asText())
                .toList();
        if (warnings.isEmpty()) {
            throw new JourneyFailed("1,500 words should be warned of in " + assessment);
        }
        warnings.forEach(warning -> transcript.found("warning: " + warning));
        return passedAndAgreed(assessment, criteria.size());
    }

    private String companion(String reference, String title, String criterion) {
        String id = learner.piece(reference, title, "WORK_PRODUCT", NOTHING_MORE);
        learner.file(
                        id,
                        reference + ".pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of(DemoLearner.AMARA.name() + " | " + reference, List.of(title)))
                .mustBe(200, 201);
        learner.map(id, List.of(criterion), i -> Map.of("page", 1));
        return id;
    }
}
