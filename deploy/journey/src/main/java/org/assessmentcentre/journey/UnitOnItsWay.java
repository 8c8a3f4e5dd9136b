package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A unit on its way: handed in by the learner, decided by the assessor, checked by quality assurance. */
final class UnitOnItsWay {

    private final Places places;
    private final Transcript transcript;
    private final Dashboard dashboard;

    UnitOnItsWay(Places places, Transcript transcript, Dashboard dashboard) {
        this.places = places;
        this.transcript = transcript;
        this.dashboard = dashboard;
    }

    /** Goes all the way, and returns the assessment's id. */
    String play(Person learner, String learnerId, JsonNode unit) {
        Map<String, List<String>> criteria = criteria(unit);
        List<String> references = List.copyOf(criteria.keySet());
        String submissionId = submit(learner, learnerId, unit.path("ref").asText(), references);
        String assessmentId = allocate(submissionId);
        Person assessor = Person.signIn(places, "assessor1");
        decide(assessor, assessmentId, criteria, readEvidence(assessor, assessmentId));
        confirm(assessor, assessmentId, references);
        return assessmentId;
    }

    /** The unit's criteria with the requirements of each. */
    private static Map<String, List<String>> criteria(JsonNode unit) {
        return Answer.stream(unit.path("learningOutcomes"))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .collect(Collectors.toMap(
                        criterion -> criterion.path("ref").asText(),
                        criterion -> Answer.stream(criterion.path("requirements"))
                                .map(requirement -> requirement.path("ref").asText())
                                .toList(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    private String submit(Person learner, String learnerId, String unit, List<String> criteria) {
        String portfolio = places.portfolio() + "/portfolio/v1";
        String reference = "E" + unit.substring(unit.indexOf('-') + 1);
        byte[] pdf = EvidencePdf.of(
                DemoLearner.AMARA.name() + " | 12 October 2026 | " + reference,
                criteria.stream().map(c -> "Evidence for " + c).toList());
        String evidenceId = evidenceId(learner, learnerId, reference, unit);
        Answer stored = learner.send(
                        "PUT",
                        portfolio + "/evidence/" + evidenceId + "/file?fileName=" + reference + ".pdf",
                        pdf,
                        Map.of("Content-Type", "application/pdf", "If-None-Match", "*"))
                .mustBe(200, 201, 412, 428);
        transcript.did(
                "learner1",
                "uploads " + reference + ".pdf"
                        + (stored.status() < 400
                                ? ", " + pdf.length + " bytes, SHA-256 "
                                        + stored.text("sha256").substring(0, 12) + "…"
                                : ", which is stored already"));

        int last = criteria.size() - 1;
        Answer mapped = map(learner, evidenceId, criteria.subList(0, last), 1);
        transcript.did("learner1", "maps it to " + last + " of the unit's " + criteria.size() + " ACs, page by page");
        if (mapped.status() == 201) {
            dashboard.after(mapped, criteria.get(0), "MAPPED");
        }
        Answer refused = learner.post(
                        portfolio + "/learners/" + learnerId + "/submissions",
                        Map.of("unit", unit, "declarationId", declare(learner, learnerId, unit)))
                .mustBe(422);
        transcript.did("learner1", "submits too early; refused, naming what is missing: " + missing(refused));
        map(learner, evidenceId, List.of(criteria.get(last)), last + 1);
        String declaration = declare(learner, learnerId, unit);
        Answer submitted = learner.post(
                        portfolio + "/learners/" + learnerId + "/submissions",
                        Map.of("unit", unit, "declarationId", declaration))
                .mustBe(201);
        transcript.did("learner1", "maps the last one, signs the declaration of authenticity, submits the unit");
        dashboard.after(submitted, criteria.get(last), "SUBMITTED");
        return submitted.text("submissionId");
    }

    /** Made, or found where an earlier journey was cut short. */
    private String evidenceId(Person learner, String learnerId, String reference, String unit) {
        String url = places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/evidence";
        return learner.get(url + "?limit=200")
                .mustBe(200)
                .items()
                .filter(piece -> piece.path("reference").asText().equals(reference))
                .map(piece -> piece.path("evidenceId").asText())
                .findFirst()
                .orElseGet(() -> learner.post(
                                url,
                                Map.of(
                                        "reference",
                                        reference,
                                        "title",
                                        "Work products for unit " + unit,
                                        "kind",
                                        "WORK_PRODUCT",
                                        "producedOn",
                                        "2026-10-12"))
                        .mustBe(201)
                        .text("evidenceId"));
    }

    private static String missing(Answer refused) {
        return Answer.stream(refused.body().path("violations"))
                .map(violation -> violation.path("message").asText())
                .collect(Collectors.joining("; "));
    }

    private Answer map(Person learner, String evidenceId, List<String> criteria, int firstPage) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            rows.add(Map.of("criterion", criteria.get(i), "locations", List.of(Map.of("page", firstPage + i))));
        }
        return learner.post(
                        places.portfolio() + "/portfolio/v1/evidence/" + evidenceId + "/mappings",
                        Map.of("mappings", rows))
                .mustBe(201, 409, 422);
    }

    private String declare(Person learner, String learnerId, String unit) {
        return learner.post(
                        places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/declarations",
                        Map.of("unit", unit, "statement", "OWN_WORK", "signedName", DemoLearner.AMARA.name()))
                .mustBe(201)
                .text("declarationId");
    }

    private String allocate(String submissionId) {
        Person admin = Person.signIn(places, "admin1");
        String assessments = places.assessment() + "/assessment/v1/centres/" + Demo.CENTRE + "/assessments?limit=200";
        Answer list = Eventually.answer(
                "the submission makes an assessment",
                () -> admin.get(assessments).mustBe(200),
                answer -> answer.items().anyMatch(a -> isOf(a, submissionId)));
        String id = list.items()
                .filter(a -> isOf(a, submissionId))
                .map(a -> a.path("id").asText(a.path("assessmentId").asText()))
                .findFirst()
                .orElseThrow();
        Person assessor = Person.signIn(places, "assessor1");
        String staffId = admin.get(places.assessment() + "/assessment/v1/centres/" + Demo.CENTRE + "/staff?limit=200")
                .mustBe(200)
                .items()
                .filter(staff -> staff.path("account").asText().equals(assessor.account()))
                .map(staff -> staff.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("assessor1 is not on the staff"));
        String url = places.assessment() + "/assessment/v1/assessments/" + id;
        admin.put(
                        url + "/allocation",
                        Map.of("assessorId", staffId),
                        admin.get(url).mustBe(200).header("ETag"))
                .mustBe(200);
        transcript.did("admin1", "allocates the new assessment to assessor1");
        return id;
    }

    private static boolean isOf(JsonNode assessment, String submissionId) {
        return assessment.path("submissionId").asText().equals(submissionId);
    }

    /** The evidence of each criterion, as the assessor reads it with their own token. */
    private Map<String, List<String>> readEvidence(Person assessor, String assessmentId) {
        Answer answer = Eventually.answer(
                "the portfolio service lets the assessor read",
                () -> assessor.get(places.assessment() + "/assessment/v1/assessments/" + assessmentId + "/evidence"),
                candidate -> candidate.status() == 200);
        Map<String, List<String>> evidence = new LinkedHashMap<>();
        JsonNode first = answer.body().path("criteria").path(0).path("evidence").path(0);
        for (JsonNode criterion : answer.body().path("criteria")) {
            evidence.put(
                    criterion.path("criterion").asText(),
                    Answer.stream(criterion.path("evidence"))
                            .map(piece -> piece.path("evidenceId").asText())
                            .toList());
        }
        Answer file = assessor.get(places.portfolio() + "/portfolio/v1/evidence/"
                        + first.path("evidenceId").asText() + "/file")
                .mustBe(200);
        String sha256 = first.path("file").path("sha256").asText();
        if (!file.header("ETag").contains(sha256)) {
            throw new JourneyFailed("The file that came is not the file that was submitted");
        }
        transcript.did(
                "assessor1",
                "reads the evidence: " + first.path("file").path("fileName").asText() + ", "
                        + file.body().asText() + ", the SHA-256 that was submitted");
        return evidence;
    }

    private void decide(
            Person assessor,
            String assessmentId,
            Map<String, List<String>> criteria,
            Map<String, List<String>> evidence) {
        String first = criteria.keySet().iterator().next();
        String url = places.assessment() + "/assessment/v1/assessments/" + assessmentId + "/criteria/";
        List<Map<String, Object>> allTicks = ticks(criteria.getOrDefault(first, List.of()), evidence, first);
        Map<String, Object> incomplete = pass(allTicks.subList(1, allTicks.size()));
        Answer refused = decision(assessor, url, first, incomplete).mustBe(422);
        transcript.did("assessor1", "passes " + first + " with a requirement unticked; refused: " + missing(refused));

        Answer referred = decision(
                        assessor,
                        url,
                        first,
                        Map.of(
                                "outcome", "REFERRAL",
                                "rationale", "The activities are named and described, not analysed as the verb asks.",
                                "referralReason", "VERB_NOT_MET",
                                "action", "Analyse how each activity changed what the workforce can do."))
                .mustBe(200);
        transcript.did("assessor1", "refers " + first + ": the verb's demand is not met");
        dashboard.after(referred, first, "REFERRED");

        for (Map.Entry<String, List<String>> criterion : criteria.entrySet()) {
            String ref = criterion.getKey();
            Answer passed = decision(assessor, url, ref, pass(ticks(criterion.getValue(), evidence, ref)))
                    .mustBe(200);
            transcript.did(
                    "assessor1",
                    (ref.equals(first) ? "reads again and passes " : "passes ") + ref + ", "
                            + criterion.getValue().size() + " requirements ticked");
            dashboard.after(passed, ref, "PASSED");
        }
    }

    private Answer decision(Person assessor, String url, String criterion, Map<String, Object> body) {
        String decision = url + criterion + "/decision";
        return assessor.put(decision, body, assessor.get(decision).mustBe(200).header("ETag"));
    }

    private static Map<String, Object> pass(List<Map<String, Object>> ticks) {
        return Map.of(
                "outcome", "PASS",
                "rationale", "The evidence shows it in real work, with the breadth and the depth that is asked for.",
                "feedback", "Clear and well referenced.",
                "requirements", ticks);
    }

    private static List<Map<String, Object>> ticks(
            List<String> requirements, Map<String, List<String>> evidence, String criterion) {
        return requirements.stream()
                .map(ref -> Map.<String, Object>of(
                        "requirement", ref, "evidence", evidence.getOrDefault(criterion, List.of())))
                .toList();
    }

    private void confirm(Person assessor, String assessmentId, List<String> criteria) {
        String url = places.assessment() + "/assessment/v1/assessments/" + assessmentId;
        assessor.post(url + "/signature", Map.of("comments", "All criteria are met."))
                .mustBe(200, 201);
        transcript.did("assessor1", "signs the results sheet: Pass; it is held for quality assurance");
        Map<String, Object> agreed = Map.of(
                "verdict", "AGREED", "comment", "Sampled two criteria against the evidence; the decisions stand.");
        assessor.post(url + "/quality-checks", agreed).mustBe(403);
        transcript.did("assessor1", "may not check their own decisions: refused");
        Answer checked = Person.signIn(places, "iqa1")
                .post(url + "/quality-checks", agreed)
                .mustBe(200, 201);
        transcript.did("iqa1", "took no part, checks and agrees; the unit outcome is confirmed");
        JsonNode coverage = dashboard.after(checked, criteria.get(0), "CONFIRMED");
        for (String criterion : criteria) {
            if (!Dashboard.stateOf(coverage, criterion).equals("CONFIRMED")) {
                throw new JourneyFailed(criterion + " is not confirmed on the dashboard");
            }
        }
    }
}
