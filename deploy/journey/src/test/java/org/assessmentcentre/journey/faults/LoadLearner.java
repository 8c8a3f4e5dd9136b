package org.assessmentcentre.journey.faults;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;

/** A learner with one piece of evidence, and the commands they give. Used by one thread at a time. */
final class LoadLearner extends Client {

    final String learnerId;
    private final Places places;
    private final List<String> criteria;
    private final String name;
    private String evidenceId;
    private int turn;

    LoadLearner(Places places, Session session, Ledger ledger, String learnerId, String name, List<String> criteria) {
        super(session, ledger);
        this.places = places;
        this.learnerId = learnerId;
        this.name = name;
        this.criteria = criteria;
    }

    /** Brings the evidence that everything is mapped with. */
    void upload(byte[] pdf) {
        String key = UUID.randomUUID().toString();
        evidenceId = reliably(p -> p.send(
                        "POST",
                        url("/learners/" + learnerId + "/evidence"),
                        Person.json(Map.of(
                                "reference", "E1",
                                "title", "Work products",
                                "kind", "WORK_PRODUCT",
                                "producedOn", "2026-10-12")),
                        Map.of("Idempotency-Key", key)))
                .mustBe(201)
                .text("evidenceId");
        reliably(p -> p.send(
                        "PUT",
                        url("/evidence/" + evidenceId + "/file?fileName=E1.pdf"),
                        pdf,
                        Map.of("Content-Type", "application/pdf")))
                .mustBe(200, 201);
    }

    /** Maps the next criterion, or takes its mapping away. */
    @Override
    void step() {
        String criterion = criteria.get(turn++ % criteria.size());
        Ledger.Key key = new Ledger.Key(learnerId, criterion);
        String mapping = ledger.mapped.get(key);
        if (mapping == null) {
            map(List.of(criterion));
        } else {
            Answer answer = reliably(p ->
                            p.send("DELETE", url("/evidence/" + evidenceId + "/mappings/" + mapping), null, Map.of()))
                    .mustBe(200, 204, 404);
            ledger.mapped.remove(key);
            ledger.acknowledge(answer, learnerId, "portfolio.evidence-unmapped.v1");
        }
    }

    void map(List<String> some) {
        Answer answer = post(
                        "/evidence/" + evidenceId + "/mappings",
                        Map.of(
                                "mappings",
                                some.stream()
                                        .map(c -> Map.of("criterion", c, "locations", List.of(Map.of("page", 1))))
                                        .toList()))
                .mustBe(201);
        Answer.stream(answer.body().path("mappings"))
                .forEach(row -> ledger.mapped.put(
                        new Ledger.Key(learnerId, row.path("criterion").asText()),
                        row.path("mappingId").asText()));
        ledger.acknowledge(answer, learnerId, "portfolio.evidence-mapped.v1");
    }

    /** Hands a unit in, and returns the submission's id. */
    String submit(String unit, List<String> ofUnit) {
        List<String> missing = ofUnit.stream()
                .filter(c -> !ledger.mapped.containsKey(new Ledger.Key(learnerId, c)))
                .toList();
        if (!missing.isEmpty()) {
            map(missing);
        }
        String declaration = post(
                        "/learners/" + learnerId + "/declarations",
                        Map.of("unit", unit, "statement", "OWN_WORK", "signedName", name))
                .mustBe(201)
                .text("declarationId");
        Answer answer = post(
                        "/learners/" + learnerId + "/submissions", Map.of("unit", unit, "declarationId", declaration))
                .mustBe(201);
        String id = answer.text("submissionId");
        ofUnit.forEach(c -> ledger.submitted.put(new Ledger.Key(learnerId, c), id));
        ledger.submissions.put(id, learnerId);
        ledger.acknowledge(answer, learnerId, "portfolio.submission-made.v1");
        return id;
    }

    private Answer post(String path, Object body) {
        String key = UUID.randomUUID().toString();
        Function<Person, Answer> command =
                p -> p.send("POST", url(path), Person.json(body), Map.of("Idempotency-Key", key));
        return reliably(command);
    }

    private String url(String path) {
        return places.portfolio() + "/portfolio/v1" + path;
    }
}
