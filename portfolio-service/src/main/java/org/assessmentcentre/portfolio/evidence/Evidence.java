package org.assessmentcentre.portfolio.evidence;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A piece of evidence in a learner's portfolio. */
@Entity
public class Evidence {

    @Id
    private UUID id;

    private UUID learnerId;
    private String reference;
    private String title;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private LocalDate producedOn;
    private boolean teamwork;

    private @Nullable String ownContribution;

    @Embedded
    private @Nullable Witness witness;

    @Embedded
    private @Nullable StoredFile file;

    private boolean submitted;

    @Version
    private long version;

    private Instant registeredAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** A piece of evidence as described in a request that the rules found nothing against. */
    Evidence(UUID id, UUID learnerId, EvidenceRequest request, Instant registeredAt) {
        this.id = id;
        this.learnerId = learnerId;
        this.reference = Objects.requireNonNull(request.reference());
        this.title = Objects.requireNonNull(request.title());
        this.kind = Objects.requireNonNull(request.kind());
        this.producedOn = Objects.requireNonNull(request.producedOn());
        this.teamwork = request.isTeamwork();
        this.ownContribution = request.ownContribution();
        this.witness = request.witness() == null ? null : request.witness().toWitness();
        this.registeredAt = registeredAt;
    }

    /** Refuses with 409 once it is part of a submission. */
    void mustBeChangeable() {
        if (submitted) {
            throw new Refusal(
                    PortfolioProblem.EVIDENCE_SUBMITTED,
                    "Submitted evidence stays as it was handed over. Add a new piece of evidence instead.");
        }
    }

    /** Takes a stored file. */
    void attach(StoredFile stored) {
        mustBeChangeable();
        file = stored;
    }

    /** Makes it part of a submission; from now on it can't change. */
    public void submit() {
        if (file == null) {
            throw new IllegalStateException("Evidence " + id + " has no file to submit");
        }
        submitted = true;
    }

    /** Whether what is in it is located by time: a recording by kind or by file. */
    public boolean isRecording() {
        return kind == EvidenceKind.RECORDING || (file != null && file.isRecording());
    }

    /** Whether it is a testimony that names no witness, as testimonies of earlier versions do. */
    public boolean lacksWitness() {
        return kind == EvidenceKind.WITNESS_TESTIMONY && witness == null;
    }

    public Optional<Witness> witness() {
        return Optional.ofNullable(witness);
    }

    public Optional<StoredFile> file() {
        return Optional.ofNullable(file);
    }

    public UUID id() {
        return id;
    }

    public UUID learnerId() {
        return learnerId;
    }

    public String reference() {
        return reference;
    }

    public String title() {
        return title;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public LocalDate producedOn() {
        return producedOn;
    }

    boolean teamwork() {
        return teamwork;
    }

    @Nullable
    public String ownContribution() {
        return ownContribution;
    }

    boolean submitted() {
        return submitted;
    }

    long version() {
        return version;
    }

    Instant registeredAt() {
        return registeredAt;
    }
}
