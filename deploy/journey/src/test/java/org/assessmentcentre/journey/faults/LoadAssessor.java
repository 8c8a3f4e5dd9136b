package org.assessmentcentre.journey.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Places;

/** An assessor who decides their criteria again and again, Pass and Referral in turn. Used by one thread. */
final class LoadAssessor extends Client {

    private static final class Target {
        private final String learnerId;
        private final String url;
        private final String criterion;
        private final List<Map<String, Object>> ticks;
        private String etag;

        private Target(String learnerId, String url, String criterion, List<Map<String, Object>> ticks, String etag) {
            this.learnerId = learnerId;
            this.url = url;
            this.criterion = criterion;
            this.ticks = ticks;
            this.etag = etag;
        }
    }

    private final Places places;
    private final List<Target> targets = new ArrayList<>();
    private int turn;

    LoadAssessor(Places places, Session session, Ledger ledger) {
        super(session, ledger);
        this.places = places;
    }

    /** Takes on an assessment that is allocated to them. */
    void takes(String assessmentId) {
        String url = places.assessment() + "/assessment/v1/assessments/" + assessmentId;
        JsonNode assessment = reliably(p -> p.get(url)).mustBe(200).body();
        for (JsonNode criterion : assessment.path("criteria")) {
            String ref = criterion.path("criterion").asText();
            List<String> evidence = Answer.stream(criterion.path("evidence"))
                    .map(JsonNode::asText)
                    .toList();
            List<Map<String, Object>> ticks = Answer.stream(criterion.path("requirements"))
                    .map(requirement -> Map.<String, Object>of(
                            "requirement", requirement.path("requirement").asText(), "evidence", evidence))
                    .toList();
            String decision = url + "/criteria/" + ref + "/decision";
            targets.add(new Target(
                    assessment.path("learnerId").asText(),
                    decision,
                    ref,
                    ticks,
                    reliably(p -> p.get(decision)).mustBe(200).header("ETag")));
        }
    }

    @Override
    void step() {
        Target target = targets.get(turn++ % targets.size());
        Ledger.Key key = new Ledger.Key(target.learnerId, target.criterion);
        Ledger.Decided before = ledger.decided.getOrDefault(key, new Ledger.Decided("NONE", 0));
        boolean pass = !before.outcome().equals("PASS");
        String rationale = "Read against the evidence with care, note " + UUID.randomUUID();
        Map<String, Object> body = pass
                ? Map.of("outcome", "PASS", "rationale", rationale, "requirements", target.ticks)
                : Map.of(
                        "outcome", "REFERRAL",
                        "rationale", rationale,
                        "referralReason", "INSUFFICIENT_EVIDENCE",
                        "action", "Add the second model and show its use.");
        Answer answer = reliably(p -> p.put(target.url, body, target.etag)).mustBe(200);
        target.etag = answer.header("ETag");
        ledger.decided.put(key, new Ledger.Decided(pass ? "PASS" : "REFERRAL", before.count() + 1));
        ledger.acknowledge(answer, target.learnerId, "assessment.decision-recorded.v1");
    }
}
