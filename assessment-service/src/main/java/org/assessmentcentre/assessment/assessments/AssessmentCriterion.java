package org.assessmentcentre.assessment.assessments;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.http.IfMatch;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A criterion of an assessment: the evidence submitted for it and the decision that stands. */
@Entity
public class AssessmentCriterion {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private String criterion;

    @Column(updatable = false)
    private @Nullable UUID priorLearningClaimId;

    @ElementCollection
    @CollectionTable(name = "criterion_evidence", joinColumns = @JoinColumn(name = "criterion_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<MappedEvidence> evidence = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID decisionId;

    private @Nullable Instant decidedAt;

    /** Counts the decisions: 0 while undecided. */
    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected AssessmentCriterion() {}

    AssessmentCriterion(UUID id, UUID assessmentId, SubmissionMade.SubmittedCriterion submitted) {
        this.id = id;
        this.assessmentId = assessmentId;
        this.criterion = submitted.criterion();
        this.evidence = new HashSet<>(submitted.evidence());
        this.priorLearningClaimId = submitted.priorLearningClaimId();
    }

    /** Lets the decision stand; the one before is superseded. */
    public void decided(UUID decision, Outcome decidedOutcome, Instant at) {
        decisionId = decision;
        outcome = decidedOutcome;
        decidedAt = at;
    }

    public void mustMatch(IfMatch seen) {
        seen.mustMatch(version);
    }

    public boolean isDecided() {
        return outcome != null;
    }

    public UUID assessmentId() {
        return assessmentId;
    }

    public String criterion() {
        return criterion;
    }

    /** The evidence that the submission mapped to this criterion. */
    public Set<UUID> evidence() {
        return evidence.stream().map(MappedEvidence::evidenceId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Set when the learner claims prior learning for it. */
    public @Nullable UUID priorLearningClaimId() {
        return priorLearningClaimId;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    public @Nullable UUID decisionId() {
        return decisionId;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public long version() {
        return version;
    }
}
