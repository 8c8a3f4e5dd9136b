package org.assessmentcentre.assessment.qualityassurance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A quality check as it was made; never changed afterwards. */
@Entity
@Immutable
public class QualityCheck {

    @Id
    private UUID id;

    @Column
    private UUID assessmentId;

    @Column
    private UUID checkedBy;

    @Column
    @Enumerated(EnumType.STRING)
    private CheckVerdict verdict;

    @Column
    private String comment;

    @Column
    private Instant checkedAt;

    @SuppressWarnings("NullAway.Init")
    protected QualityCheck() {}

    QualityCheck(UUID id, UUID assessmentId, UUID checkedBy, CheckVerdict verdict, String comment, Instant checkedAt) {
        this.id = id;
        this.assessmentId = assessmentId;
        this.checkedBy = checkedBy;
        this.verdict = verdict;
        this.comment = comment;
        this.checkedAt = checkedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public UUID checkedBy() {
        return checkedBy;
    }

    public CheckVerdict verdict() {
        return verdict;
    }

    public String comment() {
        return comment;
    }

    public Instant checkedAt() {
        return checkedAt;
    }
}
