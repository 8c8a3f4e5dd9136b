package org.assessmentcentre.journey.hostile;

import static org.awaitility.Awaitility.await;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Demo;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;
import org.assessmentcentre.journey.Transcript;

/** Learners of the two demonstration centres. */
final class Learners {

    private Learners() {}

    /** The centres and the catalogue, made where the journey was not played before. */
    static void prepare(Places places) {
        Demo demo = new Demo(places, new Transcript(new PrintStream(OutputStream.nullOutputStream())));
        demo.publishCatalogue();
        demo.openCentres();
    }

    /** The id of the account's own record, which is made where there is none. */
    static String of(Places places, String user, String admin, String centre) {
        Person learner = Person.signIn(places, user);
        Answer own = learner.get(places.portfolio() + "/portfolio/v1/learners/me");
        if (own.status() == 200) {
            return own.text("learnerId");
        }
        Map<String, Object> record = new LinkedHashMap<>(registration());
        record.put("account", learner.account());
        String url = places.portfolio() + "/portfolio/v1/centres/" + centre + "/learners";
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> Person.signIn(places, admin).post(url, record), answer -> answer.status() == 201)
                .text("learnerId");
    }

    static Map<String, Object> registration() {
        return Map.of(
                "givenName", "Key",
                "familyName", "Holder",
                "dateOfBirth", "1984-03-09",
                "email", "key@example.org",
                "uln", "9999999999",
                "registrationNumber", "KEY-" + UUID.randomUUID().toString().substring(0, 8),
                "registeredOn", "2025-09-08",
                "route", "8431-31",
                "qualification", "8431",
                "handbookVersion", "2.0");
    }
}
