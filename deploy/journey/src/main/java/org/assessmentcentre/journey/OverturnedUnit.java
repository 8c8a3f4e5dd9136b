package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A decision that quality assurance overturns and a second quality assurer confirms. */
final class OverturnedUnit extends UnitInAnotherWay {

    OverturnedUnit(Scene scene) {
        super(scene, "8431-704", "overturned by quality assurance");
    }

    @Override
    Answer play(List<String> criteria) {
        String wrong = criteria.get(2);
        pages("E704", "Strategic business proposal", criteria);
        String assessment = allocated(submitted());
        desk.passAllBut(assessment, wrong);
        desk.decide(assessment, wrong, AssessorsDesk.referral("DEPTH_MISSING", "Say how it was weighed."))
                .mustBe(200);
        desk.sign(assessment);
        transcript.did("assessor1", "refers " + wrong + " and signs");
        JsonNode criterion = Answer.stream(desk.read(assessment).path("criteria"))
                .filter(row -> row.path("criterion").asText().equals(wrong))
                .findFirst()
                .orElseThrow();
        Map<String, Object> decision = new LinkedHashMap<>(AssessorsDesk.pass(criterion));
        decision.put("criterion", wrong);
        Answer overturn = desk.check(
                        iqa1,
                        assessment,
                        Map.of(
                                "verdict",
                                "OVERTURNED",
                                "comment",
                                "The depth is on page 3; the Referral does not follow from the evidence.",
                                "decisions",
                                List.of(decision)))
                .mustBe(200, 201);
        transcript.did(
                "iqa1", "overturns it: " + wrong + " is a Pass; who decides takes part, so another has to check");
        dashboard.after(overturn, wrong, "PASSED");
        desk.check(iqa1, assessment, Map.of("verdict", "AGREED", "comment", "My own decision stands, I should say."))
                .mustBe(409);
        transcript.did("iqa1", "may not confirm the own decision: refused");
        return agreed(iqa2, assessment);
    }
}
