package org.assessmentcentre.journey;

import java.util.List;
import java.util.Map;

/** One criterion shown by several kinds of evidence, one piece used across units. */
final class SeveralKindsOfEvidence extends UnitInAnotherWay {

    SeveralKindsOfEvidence(Scene scene) {
        super(scene, "8431-700", "evidence of several kinds");
    }

    @Override
    Answer play(List<String> criteria) {
        String first = criteria.get(0);
        pages("E700", "Strategy papers with the board's minutes", criteria);
        List<String> acrossUnits = List.of(first, "8431-701-AC1.1", "8431-702-AC1.1");
        String report = learner.piece("E700-REPORT", "Report on the pipeline of leaders", "REPORT", NOTHING_MORE);
        learner.file(
                        report,
                        "E700-REPORT.docx",
                        EvidenceFiles.DOCX,
                        EvidenceFiles.docx("Where we stand.", "What I changed.", "What came of it."))
                .mustBe(200, 201);
        learner.map(report, acrossUnits, i -> Map.of("paragraph", i + 1));
        transcript.did("learner1", "uploads a Word report and maps it across units: " + String.join(", ", acrossUnits));
        String talk = learner.piece("E700-TALK", "Board discussion, recorded", "RECORDING", NOTHING_MORE);
        Answer stored = learner.file(talk, "E700-TALK.wav", EvidenceFiles.WAV, EvidenceFiles.wav(280))
                .mustBe(200, 201);
        learner.map(talk, List.of(first), i -> Map.of("timestamp", "00:01:30"));
        transcript.did(
                "learner1",
                "adds a recording of " + stored.text("durationSeconds") + " s, the criterion found at 00:01:30");
        Answer refused = learner.tryPiece("E700-WITNESS", "Testimony of the chief nurse", "WITNESS_TESTIMONY", Map.of())
                .mustBe(400, 422);
        transcript.did(
                "learner1",
                "adds a witness testimony without saying whose; refused, naming "
                        + String.join(", ", refused.violatedFields()));
        String witness = learner.piece(
                "E700-WITNESS",
                "Testimony of the chief nurse",
                "WITNESS_TESTIMONY",
                Map.of(
                        "witness",
                        Map.of(
                                "name",
                                "Jo Marsh",
                                "relationship",
                                "Chief nurse, line manager",
                                "signedOn",
                                "2026-10-20",
                                "directObservation",
                                true)));
        learner.file(
                        witness,
                        "E700-WITNESS.pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of(DemoLearner.AMARA.name() + " | E700-WITNESS", List.of("What I saw")))
                .mustBe(200, 201);
        learner.map(witness, List.of(first), i -> Map.of("page", 1));
        transcript.did("learner1", "adds it signed, dated and from direct observation: four pieces for " + first);
        String assessment = allocated(submitted());
        return passedAndAgreed(assessment, criteria.size());
    }
}
