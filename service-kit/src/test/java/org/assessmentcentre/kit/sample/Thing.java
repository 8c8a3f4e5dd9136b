package org.assessmentcentre.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Thing {

    @Id
    private UUID id;

    private String name;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Thing() {}

    Thing(UUID id, String name) {
        this.id = id;
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }
}
