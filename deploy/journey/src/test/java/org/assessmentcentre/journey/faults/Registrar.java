package org.assessmentcentre.journey.faults;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;

/** A provider's system that registers learners. */
final class Registrar extends Client {

    private final Places places;

    Registrar(Places places, Session session, Ledger ledger) {
        super(session, ledger);
        this.places = places;
    }

    static Map<String, Object> registration(String givenName, String account) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("givenName", givenName);
        body.put("familyName", "Learner");
        body.put("dateOfBirth", "1985-05-05");
        body.put("uln", "9999999999");
        body.put("registrationNumber", "LD-" + UUID.randomUUID().toString().substring(0, 13));
        body.put("registeredOn", "2026-02-02");
        body.put("route", "8431-31");
        body.put("qualification", "8431");
        body.put("handbookVersion", "2.0");
        if (account != null) {
            body.put("account", account);
        }
        return body;
    }

    @Override
    void step() {
        register(registration("Passing", null));
    }

    /** Registers somebody, and returns the learner's id. */
    String register(Map<String, Object> registration) {
        String key = UUID.randomUUID().toString();
        Answer answer = reliably(p -> p.send(
                        "POST",
                        places.portfolio() + "/portfolio/v1/centres/000001/learners",
                        Person.json(registration),
                        Map.of("Idempotency-Key", key)))
                .mustBe(201);
        String learnerId = answer.text("learnerId");
        ledger.registered.add(learnerId);
        ledger.acknowledge(answer, learnerId, "portfolio.learner-registered.v1");
        return learnerId;
    }
}
