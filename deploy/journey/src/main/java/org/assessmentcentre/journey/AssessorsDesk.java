package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the centre does with an assessment, a request each. */
final class AssessorsDesk {

    private final Places places;
    private final String centre;
    private final Person admin;
    private final Person assessor;

    AssessorsDesk(Places places, String centre, Person admin, Person assessor) {
        this.places = places;
        this.centre = places.assessment() + "/assessment/v1/centres/" + centre;
        this.admin = admin;
        this.assessor = assessor;
    }

    /** The assessment that a submission made; it takes a moment. */
    JsonNode of(String submissionId) {
        String url = centre + "/assessments?limit=200";
        return Eventually.answer(
                        "the submission makes an assessment",
                        () -> admin.get(url).mustBe(200),
                        answer -> answer.items().anyMatch(row -> isOf(row, submissionId)))
                .items()
                .filter(row -> isOf(row, submissionId))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOf(JsonNode row, String submissionId) {
        return row.path("submissionId").asText().equals(submissionId);
    }

    void allocate(String assessmentId) {
        String staffId = admin.get(centre + "/staff?limit=200")
                .mustBe(200)
                .items()
                .filter(staff -> staff.path("account").asText().equals(assessor.account()))
                .map(staff -> staff.path("id").asText())
                .findFirst()
                .orElseThrow(() -> new JourneyFailed(assessor.name() + " is not on the staff"));
        admin.put(
                        url(assessmentId) + "/allocation",
                        Map.of("assessorId", staffId),
                        admin.get(url(assessmentId)).mustBe(200).header("ETag"))
                .mustBe(200);
    }

    JsonNode read(String assessmentId) {
        return assessor.get(url(assessmentId)).mustBe(200).body();
    }

    /** Passes all criteria of an attempt but one, if one is named; the last answer. */
    Answer passAllBut(String assessmentId, String but) {
        Answer last = null;
        for (JsonNode criterion : read(assessmentId).path("criteria")) {
            if (!criterion.path("criterion").asText().equals(but)) {
                last = decide(assessmentId, criterion.path("criterion").asText(), pass(criterion))
                        .mustBe(200);
            }
        }
        if (last == null) {
            throw new JourneyFailed("There is nothing to decide in assessment " + assessmentId);
        }
        return last;
    }

    JsonNode decision(String assessmentId, String criterion) {
        return assessor.get(url(assessmentId) + "/criteria/" + criterion + "/decision")
                .mustBe(200)
                .body();
    }

    Answer decide(String assessmentId, String criterion, Map<String, ?> decision) {
        String decisionUrl = url(assessmentId) + "/criteria/" + criterion + "/decision";
        return assessor.put(
                decisionUrl, decision, assessor.get(decisionUrl).mustBe(200).header("ETag"));
    }

    /** A Pass with every requirement ticked by all the evidence of the criterion. */
    static Map<String, Object> pass(JsonNode criterion) {
        List<String> evidence =
                Answer.stream(criterion.path("evidence")).map(JsonNode::asText).toList();
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("outcome", "PASS");
        decision.put(
                "rationale", "The evidence shows it in real work, with the breadth and the depth that is asked for.");
        decision.put(
                "requirements",
                Answer.stream(criterion.path("requirements"))
                        .map(requirement -> Map.of(
                                "requirement", requirement.path("requirement").asText(), "evidence", evidence))
                        .toList());
        return decision;
    }

    static Map<String, Object> referral(String reason, String action) {
        return Map.of(
                "outcome",
                "REFERRAL",
                "rationale",
                "Read twice against the criterion; what is shown falls short of what its verb asks for.",
                "referralReason",
                reason,
                "action",
                action);
    }

    Answer sign(String assessmentId) {
        return assessor.post(url(assessmentId) + "/signature", Map.of("comments", "Decided criterion by criterion."))
                .mustBe(200, 201);
    }

    /** A quality check that agrees. */
    Answer agree(Person iqa, String assessmentId) {
        return tryToAgree(iqa, assessmentId).mustBe(200, 201);
    }

    Answer tryToAgree(Person by, String assessmentId) {
        return check(
                by,
                assessmentId,
                Map.of("verdict", "AGREED", "comment", "Sampled against the evidence; the decisions stand."));
    }

    Answer check(Person iqa, String assessmentId, Map<String, ?> check) {
        return iqa.send(
                "POST",
                url(assessmentId) + "/quality-checks",
                Person.json(check),
                Map.of(
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        iqa.get(url(assessmentId)).mustBe(200).header("ETag")));
    }

    Answer reopen(Person iqa, String assessmentId, String reason, String note) {
        return iqa.post(url(assessmentId) + "/reopening", Map.of("reason", reason, "note", note))
                .mustBe(200, 201);
    }

    private String url(String assessmentId) {
        return places.assessment() + "/assessment/v1/assessments/" + assessmentId;
    }
}
