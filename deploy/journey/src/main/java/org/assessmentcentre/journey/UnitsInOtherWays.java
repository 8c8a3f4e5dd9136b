package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The six units after the first, each on another of the ways that an assessment can go. */
final class UnitsInOtherWays {

    private static final Map<String, ?> NOTHING_MORE = Map.of();

    private final Places places;
    private final Transcript transcript;
    private final Dashboard dashboard;
    private final LearnersDesk learner;
    private final AssessorsDesk desk;
    private final Person iqa1;
    private final Person iqa2;

    UnitsInOtherWays(Places places, Transcript transcript, Dashboard dashboard, LearnersDesk learner) {
        this.places = places;
        this.transcript = transcript;
        this.dashboard = dashboard;
        this.learner = learner;
        this.desk = new AssessorsDesk(
                places, Demo.CENTRE, Person.signIn(places, "admin1"), Person.signIn(places, "assessor1"));
        this.iqa1 = Person.signIn(places, "iqa1");
        this.iqa2 = Person.signIn(places, "iqa2");
    }

    void play() {
        unit("8431-700", "evidence of several kinds", this::severalKinds);
        unit("8431-705", "a Referral and a second attempt", this::secondAttempt);
        unit("8431-704", "overturned by quality assurance", this::overturned);
        unit("8431-703", "by assignment", this::byAssignment);
        unit("8431-702", "with prior learning", this::priorLearning);
        unit("8431-701", "reopened for a correction", this::reopened);
    }

    private interface Way {
        /** Plays it, and returns the answer that the dashboard is asked after. */
        Answer play(String unit, List<String> criteria);
    }

    private void unit(String unit, String how, Way way) {
        JsonNode before = dashboard.now();
        List<String> criteria = Answer.stream(before.path("criteria"))
                .filter(row -> row.path("unit").asText().equals(unit))
                .map(row -> row.path("criterion").asText())
                .toList();
        if (allAre(before, criteria, "CONFIRMED")) {
            return;
        }
        transcript.chapter("Unit " + unit + ", " + how);
        if (learner.hasSubmitted(unit)) {
            transcript.did("learner1", "was cut short in this unit by an earlier end; ./run --reset starts afresh");
            return;
        }
        Answer last = way.play(unit, criteria);
        JsonNode after = dashboard.after(last, criteria.get(0), "CONFIRMED");
        if (!allAre(after, criteria, "CONFIRMED")) {
            throw new JourneyFailed("Not every criterion of " + unit + " is confirmed on the dashboard");
        }
    }

    private static boolean allAre(JsonNode coverage, List<String> criteria, String state) {
        return criteria.stream()
                .allMatch(criterion -> Dashboard.stateOf(coverage, criterion).equals(state));
    }

    /** A piece in pages, one for each criterion. */
    private String pages(String reference, String title, List<String> criteria) {
        String id = learner.piece(reference, title, "WORK_PRODUCT", NOTHING_MORE);
        learner.file(
                        id,
                        reference + ".pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of(
                                DemoLearner.AMARA.name() + " | 12 October 2026 | " + reference,
                                criteria.stream().map(c -> "Evidence for " + c).toList()))
                .mustBe(200, 201);
        learner.map(id, criteria, i -> Map.of("page", i + 1));
        return id;
    }

    private String submitted(String unit) {
        return learner.submit(unit, NOTHING_MORE).mustBe(201).text("submissionId");
    }

    private String allocated(String submissionId) {
        String id = desk.of(submissionId).path("id").asText();
        desk.allocate(id);
        return id;
    }

    private Answer severalKinds(String unit, List<String> criteria) {
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
        String assessment = allocated(submitted(unit));
        desk.passAllBut(assessment, "");
        desk.sign(assessment);
        transcript.did("assessor1", "passes all " + criteria.size() + " ACs and signs");
        return agreed(iqa1, assessment);
    }

    private Answer agreed(Person iqa, String assessment) {
        Answer answer = desk.agree(iqa, assessment);
        transcript.did(iqa.name(), "took no part, checks and agrees; the outcome is confirmed");
        return answer;
    }

    private Answer secondAttempt(String unit, List<String> criteria) {
        String referred = criteria.get(1);
        pages("E705", "Change programme papers", criteria);
        String first = allocated(submitted(unit));
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

    private Answer overturned(String unit, List<String> criteria) {
        String wrong = criteria.get(2);
        pages("E704", "Strategic business proposal", criteria);
        String assessment = allocated(submitted(unit));
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

    private Answer byAssignment(String unit, List<String> criteria) {
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
                .mustBe(422);
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
        Answer.stream(desk.read(assessment).path("warnings"))
                .forEach(warning ->
                        transcript.found("warning: " + warning.path("message").asText()));
        desk.passAllBut(assessment, "");
        desk.sign(assessment);
        transcript.did("assessor1", "passes all " + criteria.size() + " ACs and signs");
        return agreed(iqa1, assessment);
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

    private Answer priorLearning(String unit, List<String> criteria) {
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
        String assessment = allocated(submitted(unit));
        desk.passAllBut(assessment, "");
        JsonNode decision = desk.decision(assessment, claimed);
        if (!decision.path("basis").asText().equals("PRIOR_LEARNING")) {
            throw new JourneyFailed(claimed + " should rest on prior learning: " + decision);
        }
        desk.sign(assessment);
        transcript.did("assessor1", "recognises the prior learning, passes the other ACs and signs");
        return agreed(iqa1, assessment);
    }

    private Answer reopened(String unit, List<String> criteria) {
        String corrected = criteria.get(0);
        pages("E701", "Risk papers", criteria);
        String assessment = allocated(submitted(unit));
        desk.passAllBut(assessment, "");
        desk.sign(assessment);
        Answer confirmed = desk.agree(iqa1, assessment);
        transcript.did("iqa1", "agrees; the outcome is confirmed");
        dashboard.after(confirmed, corrected, "CONFIRMED");
        Answer reopening = desk.reopen(
                Person.signIn(places, "admin1"), assessment, "CORRECTION", "A page of the evidence was overlooked.");
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
        transcript.did("assessor1", "decides " + corrected + " again and signs");
        dashboard.after(again, corrected, "PASSED");
        desk.sign(assessment);
        return agreed(iqa2, assessment);
    }
}
