package org.assessmentcentre.journey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Registers the demonstration's learners, or finds them registered. */
final class Registering {

    private final Places places;
    private final Transcript transcript;
    private final Demo demo;

    Registering(Places places, Transcript transcript, Demo demo) {
        this.places = places;
        this.transcript = transcript;
        this.demo = demo;
    }

    /** The learner's id. */
    String register(DemoLearner who, boolean showRefusal) {
        Person admin = Person.signIn(places, who.admin());
        String url = places.portfolio() + "/portfolio/v1/centres/" + who.centre() + "/learners";
        String user = who.user();
        String account = user == null ? null : Person.signIn(places, user).account();
        String employerId = employerOf(who, admin);
        Optional<String> known = admin.get(url + "?registrationNumber=" + who.registrationNumber())
                .mustBe(200)
                .items()
                .map(learner -> learner.path("learnerId").asText())
                .findFirst();
        if (known.isPresent()) {
            transcript.did(who.admin(), "finds " + who.name() + " registered");
            return known.get();
        }
        if (showRefusal) {
            Map<String, Object> wrong = new LinkedHashMap<>(who.registration(account, employerId));
            wrong.put("uln", "1234567890");
            wrong.put("dateOfBirth", "2010-01-01");
            wrong.put("route", "8431-99");
            Answer refused = admin.post(url, wrong).mustBe(422);
            transcript.did(
                    who.admin(),
                    "mistypes a registration; refused, all reasons at once: "
                            + String.join(", ", refused.violatedFields()));
        }
        Answer registered = Eventually.answer(
                        "the portfolio service knows handbook 8431 2.0",
                        () -> admin.post(url, who.registration(account, employerId)),
                        answer -> answer.status() == 201
                                || !answer.violatedFields().contains("handbookVersion"))
                .mustBe(201);
        transcript.did(
                who.admin(),
                "registers " + who.name() + " (" + who.registrationNumber() + ")"
                        + (who.startedOn() == null ? ", no apprentice" : ", apprentice since " + who.startedOn()));
        return registered.text("learnerId");
    }

    private @Nullable String employerOf(DemoLearner who, Person admin) {
        String reference = who.employer();
        return reference == null ? null : demo.employerId(admin, who.centre(), reference);
    }
}
