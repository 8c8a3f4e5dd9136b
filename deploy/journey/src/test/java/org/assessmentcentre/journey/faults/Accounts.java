package org.assessmentcentre.journey.faults;

import java.util.List;
import java.util.Map;
import org.assessmentcentre.journey.Places;
import org.assessmentcentre.journey.RealmAdmin;

/** Makes more demonstration learners in Keycloak than the realm file holds. */
final class Accounts {

    private final RealmAdmin realm;

    Accounts(Places places) {
        this.realm = new RealmAdmin(places);
    }

    /** A learner of centre 000001 whose password is the name. */
    void learner(String name) {
        realm.post(
                "/users",
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        name + "@example.org",
                        "firstName",
                        "Load",
                        "lastName",
                        "Learner",
                        "attributes",
                        Map.of("centres", List.of("000001")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))));
        String id = realm.get("/users?exact=true&username=" + name)
                .path(0)
                .path("id")
                .asText();
        realm.post("/users/" + id + "/role-mappings/realm", List.of(realm.get("/roles/learner")));
    }
}
