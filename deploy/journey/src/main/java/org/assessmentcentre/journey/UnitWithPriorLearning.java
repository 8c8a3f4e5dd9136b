package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A criterion that rests on prior learning. */
final class UnitWithPriorLearning extends UnitInAnotherWay {

    UnitWithPriorLearning(Scene scene) {
        super(scene, "8431-702", "with prior learning");
    }

    @Override
    Answer play(List<String> criteria) {
        String claimed = criteria.get(0);
        String evidence = pages("E702", "Governance papers", criteria);
        Answer claim = learner.post(
                        "/prior-learning-claims",
                        Map.of(
                                "unit",
                                unit,
                                "criterion",
                                claimed,
                                "statement",
                                "Shown in the finance module of an earlier qualification.",
                                "achievedOn",
                                "2023-06-30",
                                "evidence",
                                List.of(evidence)))
                .mustBe(201);
        transcript.did("learner1", "claims " + claimed + " from prior learning");
        dashboard.after(claim, claimed, "MAPPED");
        String assessment = allocated(submitted());
        desk.passAllBut(assessment, "");
        JsonNode decision = desk.decision(assessment, claimed);
        if (!decision.path("basis").asText().equals("PRIOR_LEARNING")) {
            throw new JourneyFailed(claimed + " should rest on prior learning: " + decision);
        }
        desk.sign(assessment);
        transcript.did("assessor1", "recognises the prior learning, passes the other ACs and signs");
        return agreed(iqa1, assessment);
    }
}
