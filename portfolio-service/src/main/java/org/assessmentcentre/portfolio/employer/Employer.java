package org.assessmentcentre.portfolio.employer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** An employer of a centre's apprentices, under the reference the centre uses. */
@Entity
class Employer {

    @Id
    private UUID id;

    private String centre;
    private String reference;
    private String name;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Employer() {}

    Employer(UUID id, String centre, String reference, String name, Instant createdAt) {
        this.id = id;
        this.centre = centre;
        this.reference = reference;
        this.name = name;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    String centre() {
        return centre;
    }

    String reference() {
        return reference;
    }

    String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }
}
