package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A unit on its way, in detail: handed in by the learner, decided by the assessor, checked by quality assurance. */
final class UnitOnItsWay {

    private final Places places;
    private final Transcript transcript;
    private final Dashboard dashboard;
    private final LearnersDesk learner;
    private final AssessorsDesk desk;
    private final Person assessor;

    UnitOnItsWay(Places places, Transcript transcript, Dashboard dashboard, LearnersDesk learner) {
        this.places = places;
        this.transcript = transcript;
        this.dashboard = dashboard;
        this.learner = learner;
        this.assessor = Person.signIn(places, "assessor1");
        this.desk = new AssessorsDesk(places, Demo.CENTRE, Person.signIn(places, "admin1"), assessor);
    }

    /** Goes all the way, and returns the assessment's id. */
    String play(JsonNode unit) {
        List<String> criteria = Answer.stream(unit.path("learningOutcomes"))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .map(criterion -> criterion.path("ref").asText())
                .toList();
        String submissionId = submit(unit.path("ref").asText(), criteria);
        String assessmentId = desk.of(submissionId).path("id").asText();
        desk.allocate(assessmentId);
        transcript.did("admin1", "allocates the new assessment to assessor1");
        readEvidence(assessmentId);
        decide(assessmentId);
        confirm(assessmentId, criteria);
        return assessmentId;
    }

    private String submit(String unit, List<String> criteria) {
        String reference = "E" + unit.substring(unit.indexOf('-') + 1);
        byte[] pdf = EvidencePdf.of(
                DemoLearner.AMARA.name() + " | 12 October 2026 | " + reference,
                criteria.stream().map(c -> "Evidence for " + c).toList());
        String piece = learner.piece(reference, "Work products for unit " + unit, "WORK_PRODUCT", Map.of());
        Answer stored =
                learner.file(piece, reference + ".pdf", EvidenceFiles.PDF, pdf).mustBe(200, 201, 412, 428);
        transcript.did(
                "learner1",
                "uploads " + reference + ".pdf"
                        + (stored.status() < 400
                                ? ", " + pdf.length + " bytes, SHA-256 "
                                        + stored.text("sha256").substring(0, 12) + "…"
                                : ", which is stored already"));

        int last = criteria.size() - 1;
        Answer mapped = learner.map(piece, criteria.subList(0, last), i -> Map.of("page", i + 1));
        transcript.did("learner1", "maps it to " + last + " of the unit's " + criteria.size() + " ACs, page by page");
        dashboard.after(mapped, criteria.get(0), "MAPPED");
        Answer refused = learner.submit(unit, Map.of()).mustBe(422);
        transcript.did("learner1", "submits too early; refused, naming what is missing: " + missing(refused));
        learner.map(piece, List.of(criteria.get(last)), i -> Map.of("page", last + 1));
        Answer submitted = learner.submit(unit, Map.of()).mustBe(201);
        transcript.did("learner1", "maps the last one, signs the declaration of authenticity, submits the unit");
        dashboard.after(submitted, criteria.get(last), "SUBMITTED");
        return submitted.text("submissionId");
    }

    private static String missing(Answer refused) {
        return Answer.stream(refused.body().path("violations"))
                .map(violation -> violation.path("message").asText())
                .collect(Collectors.joining("; "));
    }

    /** The assessor reads the evidence with their own token. */
    private void readEvidence(String assessmentId) {
        Answer answer = Eventually.answer(
                "the portfolio service lets the assessor read",
                () -> assessor.get(places.assessment() + "/assessment/v1/assessments/" + assessmentId + "/evidence"),
                candidate -> candidate.status() == 200);
        JsonNode first = answer.body().path("criteria").path(0).path("evidence").path(0);
        Answer file = assessor.get(places.portfolio() + "/portfolio/v1/evidence/"
                        + first.path("evidenceId").asText() + "/file")
                .mustBe(200);
        if (!file.header("ETag").contains(first.path("file").path("sha256").asText())) {
            throw new JourneyFailed("The file that came is not the file that was submitted");
        }
        transcript.did(
                "assessor1",
                "reads the evidence: " + first.path("file").path("fileName").asText() + ", "
                        + file.body().asText() + ", the SHA-256 that was submitted");
    }

    private void decide(String assessmentId) {
        JsonNode criteria = desk.read(assessmentId).path("criteria");
        String first = criteria.path(0).path("criterion").asText();
        Map<String, Object> incomplete = AssessorsDesk.pass(criteria.path(0));
        incomplete.computeIfPresent(
                "requirements", (name, ticks) -> ticks instanceof List<?> all ? all.subList(1, all.size()) : ticks);
        Answer refused = desk.decide(assessmentId, first, incomplete).mustBe(422);
        transcript.did("assessor1", "passes " + first + " with a requirement unticked; refused: " + missing(refused));

        Answer referred = desk.decide(
                        assessmentId,
                        first,
                        AssessorsDesk.referral(
                                "VERB_NOT_MET", "Analyse how each activity changed what the workforce can do."))
                .mustBe(200);
        transcript.did("assessor1", "refers " + first + ": the verb's demand is not met");
        dashboard.after(referred, first, "REFERRED");

        for (JsonNode criterion : criteria) {
            String ref = criterion.path("criterion").asText();
            Answer passed = desk.decide(assessmentId, ref, AssessorsDesk.pass(criterion))
                    .mustBe(200);
            transcript.did(
                    "assessor1",
                    (ref.equals(first) ? "reads again and passes " : "passes ") + ref + ", "
                            + criterion.path("requirements").size() + " requirements ticked");
            dashboard.after(passed, ref, "PASSED");
        }
    }

    private void confirm(String assessmentId, List<String> criteria) {
        desk.sign(assessmentId);
        transcript.did("assessor1", "signs the results sheet: Pass; it is held for quality assurance");
        desk.tryToAgree(assessor, assessmentId).mustBe(403);
        transcript.did("assessor1", "may not check their own decisions: refused");
        Answer checked = desk.agree(Person.signIn(places, "iqa1"), assessmentId);
        transcript.did("iqa1", "took no part, checks and agrees; the unit outcome is confirmed");
        JsonNode coverage = dashboard.after(checked, criteria.get(0), "CONFIRMED");
        for (String criterion : criteria) {
            if (!Dashboard.stateOf(coverage, criterion).equals("CONFIRMED")) {
                throw new JourneyFailed(criterion + " is not confirmed on the dashboard");
            }
        }
    }
}
