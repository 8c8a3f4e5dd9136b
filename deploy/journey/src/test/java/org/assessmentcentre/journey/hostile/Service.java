package org.assessmentcentre.journey.hostile;

import java.net.URI;
import java.util.Map;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;

/**
 * A service with one list that somebody reads, and one command that somebody gives.
 *
 * @param list the list's path
 * @param command the path that is posted to
 * @param body a body of the right shape that is refused all the same
 */
record Service(String name, String base, Person person, String list, String command, Map<String, Object> body) {

    static Service of(Places places, String name) {
        return switch (name) {
            case "catalogue" ->
                new Service(
                        name,
                        places.catalogue(),
                        Person.signIn(places, "editor1"),
                        "/catalogue/v1/qualifications",
                        "/catalogue/v1/publications",
                        Map.of("package", "nothing-1"));
            case "portfolio" ->
                new Service(
                        name,
                        places.portfolio(),
                        Person.signIn(places, "admin1"),
                        "/portfolio/v1/centres/000001/learners",
                        "/portfolio/v1/centres/000001/learners",
                        Map.of(
                                "givenName", "",
                                "familyName", "Hostile",
                                "dateOfBirth", "1984-03-09",
                                "email", "hostile@example.org",
                                "uln", "9999999999",
                                "registrationNumber", "HST-1",
                                "registeredOn", "2025-09-08",
                                "route", "8431-31",
                                "qualification", "8431",
                                "handbookVersion", "2.0"));
            case "assessment" ->
                new Service(
                        name,
                        places.assessment(),
                        Person.signIn(places, "admin1"),
                        "/assessment/v1/centres/000001/staff",
                        "/assessment/v1/centres/000001/staff",
                        Map.of("account", "", "name", "Hostile", "roles", "IQA"));
            case "reporting" ->
                new Service(
                        name,
                        places.reporting(),
                        Person.signIn(places, "operator1"),
                        "/reporting/v1/dead-letters",
                        "/reporting/v1/dead-letters/0199c1f2-5a9b-7c3d-8e4f-a1b2c3d4e5f6/replay",
                        Map.of());
            default -> throw new IllegalArgumentException(name);
        };
    }

    int port() {
        return URI.create(base).getPort();
    }
}
