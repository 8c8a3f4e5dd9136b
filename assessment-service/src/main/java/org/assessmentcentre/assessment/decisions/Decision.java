package org.assessmentcentre.assessment.decisions;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.AssessmentCriterion;
import org.assessmentcentre.assessment.assessments.Outcome;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A decision about one criterion, as it was made; never changed afterwards. */
@Entity
@Immutable
public class Decision {

    @Id
    private UUID id;

    @Column
    private UUID assessmentId;

    @Column
    private String criterion;

    /** 1 for the first decision about the criterion; the one that stands has the criterion's version. */
    @Column
    private long number;

    @Column
    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column
    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Column
    private String rationale;

    private @Nullable String feedback;

    @Enumerated(EnumType.STRING)
    private @Nullable ReferralReason referralReason;

    private @Nullable String action;

    @ElementCollection
    @CollectionTable(name = "decision_tick", joinColumns = @JoinColumn(name = "decision_id"))
    @Fetch(FetchMode.SUBSELECT)
    @Immutable
    private Set<Tick> ticks = new HashSet<>();

    @Column
    private UUID decidedBy;

    @Column
    private Instant decidedAt;

    private @Nullable UUID supersedes;

    /** The quality check that overturned the decision before with this one. */
    private @Nullable UUID qualityCheckId;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** The next decision about a criterion. */
    Decision(
            UUID id,
            AssessmentCriterion of,
            Verdict verdict,
            UUID decidedBy,
            Instant decidedAt,
            @Nullable UUID qualityCheckId) {
        this.id = id;
        this.assessmentId = of.assessmentId();
        this.criterion = of.criterion();
        this.number = of.version() + 1;
        this.outcome = verdict.outcome();
        this.basis = of.priorLearningClaimId() == null ? Basis.EVIDENCE : Basis.PRIOR_LEARNING;
        this.rationale = verdict.rationale();
        this.feedback = verdict.feedback();
        this.referralReason = verdict.referralReason();
        this.action = verdict.action();
        this.ticks = new HashSet<>(verdict.ticks());
        this.decidedBy = decidedBy;
        this.decidedAt = decidedAt;
        this.supersedes = of.decisionId();
        this.qualityCheckId = qualityCheckId;
    }

    public UUID id() {
        return id;
    }

    public String criterion() {
        return criterion;
    }

    public Outcome outcome() {
        return outcome;
    }

    public Basis basis() {
        return basis;
    }

    public String rationale() {
        return rationale;
    }

    public @Nullable String feedback() {
        return feedback;
    }

    public @Nullable ReferralReason referralReason() {
        return referralReason;
    }

    public @Nullable String action() {
        return action;
    }

    /** By requirement, then by evidence. */
    public Set<Tick> ticks() {
        return new TreeSet<>(ticks);
    }

    public UUID decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable UUID supersedes() {
        return supersedes;
    }

    public @Nullable UUID qualityCheckId() {
        return qualityCheckId;
    }
}
