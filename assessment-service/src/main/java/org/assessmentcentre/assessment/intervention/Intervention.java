package org.assessmentcentre.assessment.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentStatus;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A suspension, resumption or reopening as it was made, with what stood until then; never changed afterwards. */
@Entity
@Immutable
public class Intervention {

    @Id
    private UUID id;

    @Column
    private UUID assessmentId;

    @Column
    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    private @Nullable String reason;

    @Column
    private String note;

    @Column
    private UUID madeBy;

    @Column
    private Instant madeAt;

    @Column
    @Enumerated(EnumType.STRING)
    private AssessmentStatus statusBefore;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID signedBy;

    private @Nullable Instant signedAt;

    private @Nullable String comments;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    /** To be made before the assessment changes. */
    Intervention(
            UUID id,
            Assessment before,
            InterventionKind kind,
            @Nullable Enum<?> reason,
            String note,
            UUID madeBy,
            Instant madeAt) {
        this.id = id;
        this.assessmentId = before.id();
        this.kind = kind;
        this.reason = reason == null ? null : reason.name();
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.statusBefore = before.status();
        this.outcome = before.outcome();
        this.signedBy = before.signedBy();
        this.signedAt = before.signedAt();
        this.comments = before.comments();
        this.confirmedAt = before.confirmedAt();
    }

    public UUID id() {
        return id;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public InterventionKind kind() {
        return kind;
    }

    public @Nullable String reason() {
        return reason;
    }

    public String note() {
        return note;
    }

    public UUID madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public AssessmentStatus statusBefore() {
        return statusBefore;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable UUID signedBy() {
        return signedBy;
    }

    public @Nullable Instant signedAt() {
        return signedAt;
    }

    public @Nullable String comments() {
        return comments;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }
}
