package org.assessmentcentre.portfolio.priorlearning;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** A learner claims that a criterion was met before. Never changed; it is decided with the criterion's submission. */
@Entity(name = "PriorLearningClaim")
class Claim {

    @Id
    private UUID id;

    private UUID learnerId;
    private String unit;
    private String criterion;
    private String statement;
    private LocalDate achievedOn;
    private Instant claimedAt;

    @ElementCollection
    @CollectionTable(name = "prior_learning_claim_evidence", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "evidence_id")
    private Set<UUID> evidence = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Claim() {}

    /** A claim as made in a request that the rules found nothing against. */
    Claim(UUID id, UUID learnerId, ClaimRequest request, Set<UUID> evidence, Instant claimedAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.unit = Objects.requireNonNull(request.unit());
        this.criterion = Objects.requireNonNull(request.criterion());
        this.statement = Objects.requireNonNull(request.statement());
        this.achievedOn = Objects.requireNonNull(request.achievedOn());
        this.evidence = new HashSet<>(evidence);
        this.claimedAt = claimedAt;
    }

    UUID id() {
        return id;
    }

    UUID learnerId() {
        return learnerId;
    }

    String unit() {
        return unit;
    }

    String criterion() {
        return criterion;
    }

    String statement() {
        return statement;
    }

    LocalDate achievedOn() {
        return achievedOn;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    /** In the order of their ids. */
    List<UUID> evidence() {
        return evidence.stream().sorted().toList();
    }
}
