package org.assessmentcentre.portfolio.centre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** An approved centre. */
@Entity
class Centre {

    enum Status {
        APPROVED
    }

    @Id
    private String number;

    private String name;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private CentreSettings settings;

    @ElementCollection
    @CollectionTable(name = "centre_provider_client", joinColumns = @JoinColumn(name = "centre"))
    @Column(name = "client")
    private Set<String> providerClients = new HashSet<>();

    @Version
    private long version;

    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Centre() {}

    Centre(String number, String name, Set<String> providerClients, Instant createdAt) {
        this.number = number;
        this.name = name;
        this.status = Status.APPROVED;
        this.settings = CentreSettings.INITIAL;
        this.providerClients = new HashSet<>(providerClients);
        this.createdAt = createdAt;
    }

    /** Takes the settings over; false when they are what they were. */
    boolean settle(CentreSettings wanted) {
        if (settings.equals(wanted)) {
            return false;
        }
        settings = wanted;
        return true;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    Status status() {
        return status;
    }

    CentreSettings settings() {
        return settings;
    }

    SortedSet<String> providerClients() {
        return new TreeSet<>(providerClients);
    }

    long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }
}
