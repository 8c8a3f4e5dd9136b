package org.assessmentcentre.local.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Remembers which text of the realm a Keycloak database was given, so that it is imported once and when it changes. */
final class RealmImport {
    private final RealmFile realm;
    private final Path home;
    private final Path imported;

    RealmImport(RealmFile realm, Path home) {
        this.realm = realm;
        this.home = home;
        this.imported = home.resolve("imported-realm.json");
    }

    boolean isDue() throws IOException {
        return !Files.exists(imported) || !Files.readString(imported).equals(realm.text());
    }

    void place() throws IOException {
        Path directory = home.resolve("data").resolve("import");
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(KeycloakServer.REALM + "-realm.json"), realm.text());
    }

    List<String> properties() {
        return List.of("-Dkeycloak.migration.strategy=OVERWRITE_EXISTING");
    }

    /** To be called when the server has come up with the realm. */
    void done() throws IOException {
        Files.writeString(imported, realm.text());
    }
}
