package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A Referral, and an attempt that holds what was referred alone. */
final class SecondAttempt extends UnitInAnotherWay {

    SecondAttempt(Scene scene) {
        super(scene, "8431-705", "a Referral and a second attempt");
    }

    @Override
    Answer play(List<String> criteria) {
        String referred = criteria.get(1);
        pages("E705", "Change programme papers", criteria);
        String first = allocated(submitted());
        desk.passAllBut(first, referred);
        desk.decide(
                        first,
                        referred,
                        AssessorsDesk.referral("INSUFFICIENT_EVIDENCE", "Bring the second example that is asked for."))
                .mustBe(200);
        desk.sign(first);
        transcript.did(
                "assessor1", "passes " + (criteria.size() - 1) + " ACs, refers " + referred + ", signs Referral");
        Answer checked = desk.agree(iqa1, first);
        transcript.did("iqa1", "agrees; the Referral is confirmed and the learner may act on it");
        dashboard.after(checked, referred, "REFERRED");

        String more = learner.piece("E705-MORE", "Second example", "WORK_PRODUCT", NOTHING_MORE);
        learner.file(
                        more,
                        "E705-MORE.pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of(DemoLearner.AMARA.name() + " | E705-MORE", List.of("Second example")))
                .mustBe(200, 201);
        learner.map(more, List.of(referred), i -> Map.of("page", 1));
        Answer again = Eventually.answer(
                "the portfolio service knows the Referral",
                () -> learner.submit(unit, NOTHING_MORE),
                answer -> answer.status() == 201);
        JsonNode second = Eventually.node(
                "attempt 2 goes to the same assessor",
                () -> desk.of(again.text("submissionId")),
                assessment -> assessment.path("status").asText().equals("ALLOCATED"));
        String secondId = second.path("id").asText();
        List<String> held = Answer.stream(desk.read(secondId).path("criteria"))
                .map(criterion -> criterion.path("criterion").asText())
                .toList();
        if (!held.equals(List.of(referred))) {
            throw new JourneyFailed("Attempt 2 should hold " + referred + " alone and holds " + held);
        }
        transcript.did(
                "learner1",
                "brings the example and submits again: attempt "
                        + second.path("attempt").asInt() + " holds " + referred
                        + " alone, the passes carry forward, assessor1 has it");
        desk.passAllBut(secondId, "");
        desk.sign(secondId);
        transcript.did("assessor1", "passes it and signs");
        Answer dependent = desk.check(
                        iqa1, secondId, Map.of("verdict", "AGREED", "comment", "Sampled again, the decision stands."))
                .mustBe(409);
        transcript.did("iqa1", "took part in attempt 1: refused, " + dependent.text("title"));
        return agreed(iqa2, secondId);
    }
}
