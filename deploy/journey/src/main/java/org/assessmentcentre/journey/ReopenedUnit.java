package org.assessmentcentre.journey;

import java.util.List;
import java.util.Map;

/** A confirmed unit that is reopened, goes down, and is confirmed again. */
final class ReopenedUnit extends UnitInAnotherWay {

    ReopenedUnit(Scene scene) {
        super(scene, "8431-701", "reopened for a correction");
    }

    @Override
    Answer play(List<String> criteria) {
        String corrected = criteria.get(0);
        pages("E701", "Risk papers", criteria);
        String assessment = allocated(submitted());
        desk.passAllBut(assessment, "");
        desk.sign(assessment);
        Answer confirmed = desk.agree(iqa1, assessment);
        transcript.did("iqa1", "agrees; the outcome is confirmed");
        dashboard.after(confirmed, corrected, "CONFIRMED");
        Answer reopening = desk.reopen(admin, assessment, "CORRECTION", "A page of the evidence was overlooked.");
        transcript.did("admin1", "reopens the unit for a correction");
        dashboard.after(reopening, corrected, "PASSED");
        Answer again = desk.decide(
                        assessment,
                        corrected,
                        Map.of(
                                "outcome",
                                "PASS",
                                "rationale",
                                "Read again with the overlooked page: it meets the criterion in full.",
                                "requirements",
                                AssessorsDesk.pass(Answer.stream(
                                                        desk.read(assessment).path("criteria"))
                                                .filter(row -> row.path("criterion")
                                                        .asText()
                                                        .equals(corrected))
                                                .findFirst()
                                                .orElseThrow())
                                        .getOrDefault("requirements", List.of())))
                .mustBe(200);
        transcript.did("assessor1", "decides " + corrected + " again");
        dashboard.after(again, corrected, "PASSED");
        desk.sign(assessment);
        transcript.did("assessor1", "signs");
        return agreed(iqa2, assessment);
    }
}
