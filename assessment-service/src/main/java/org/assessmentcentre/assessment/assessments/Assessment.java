package org.assessmentcentre.assessment.assessments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** One unit, one learner, one attempt, from submission to confirmed outcome. Written first by {@link Assessments#create}. */
@Entity
public class Assessment {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID submissionId;

    @Column(updatable = false)
    private UUID learnerId;

    @Column(updatable = false)
    private String centre;

    @Column(updatable = false)
    private String qualification;

    @Column(updatable = false)
    private String handbookVersion;

    @Column(updatable = false)
    private String unit;

    @Column(updatable = false)
    private int attempt;

    @Column(updatable = false)
    private String method;

    @Column(updatable = false)
    private Instant submittedAt;

    @Column(updatable = false)
    private Instant declarationSignedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private AssessmentStatus status = AssessmentStatus.CREATED;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessmentStatus suspendedFrom;

    @Column(updatable = false)
    private @Nullable Integer words;

    @Column(updatable = false)
    private @Nullable Integer typicalWords;

    @Column(updatable = false)
    private boolean wordsOutOfRange;

    private @Nullable UUID assessorId;

    private @Nullable Instant allocatedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable UUID signedBy;

    private @Nullable Instant signedAt;

    private @Nullable String comments;

    private @Nullable Instant heldAt;

    private @Nullable Instant confirmedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Assessment() {}

    /** Gives it to an assessor, or to another one while nothing is decided. */
    public void allocateTo(UUID assessor, Instant at) {
        become(AssessmentStatus.ALLOCATED);
        assessorId = assessor;
        allocatedAt = at;
    }

    /** To be called before a criterion is decided. */
    public void decide() {
        become(AssessmentStatus.DECIDING);
    }

    /** To be called before what a signature asks of the decisions. */
    public void mustAwaitSignature() {
        if (status != AssessmentStatus.ALLOCATED && status != AssessmentStatus.DECIDING) {
            throw wrongStatus("A signature");
        }
    }

    /** The assessor's signature: from here on the decisions stand. */
    public void sign(Outcome unitOutcome, @Nullable String assessorsComments, UUID assessor, Instant at) {
        become(AssessmentStatus.SIGNED);
        outcome = unitOutcome;
        comments = assessorsComments;
        signedBy = assessor;
        signedAt = at;
    }

    /** Sampled: the results stay back until somebody independent has checked them. */
    public void hold(Instant at) {
        become(AssessmentStatus.HELD);
        heldAt = at;
    }

    /** Not sampled. */
    public void waitForRelease() {
        become(AssessmentStatus.WAITING);
    }

    /** A quality check is made of held results only. */
    public void mustBeHeld() {
        if (status != AssessmentStatus.HELD) {
            throw wrongStatus("A quality check");
        }
    }

    public void confirm(Instant at) {
        become(AssessmentStatus.CONFIRMED);
        confirmedAt = at;
    }

    /** A quality assurer has decided otherwise: another outcome, and the results stay held. */
    public void overturn(Outcome unitOutcome) {
        mustBeHeld();
        outcome = unitOutcome;
    }

    /** Takes the confirmed outcome and the signature off: the assessor decides again. */
    public void reopen() {
        become(AssessmentStatus.REOPENED);
        outcome = null;
        comments = null;
        signedBy = null;
        signedAt = null;
        heldAt = null;
        confirmedAt = null;
    }

    /** Nothing happens to it until it is resumed. */
    public void suspend() {
        AssessmentStatus before = status;
        become(AssessmentStatus.SUSPENDED);
        suspendedFrom = before;
    }

    /** Puts it back where it was. */
    public void resume() {
        if (status != AssessmentStatus.SUSPENDED || suspendedFrom == null) {
            throw wrongStatus("A resumption");
        }
        status = suspendedFrom;
        suspendedFrom = null;
    }

    private void become(AssessmentStatus next) {
        if (!status.mayBecome(next)) {
            throw wrongStatus(next.name());
        }
        status = next;
    }

    private Refusal wrongStatus(String wanted) {
        return new Refusal(
                        AssessmentProblem.WRONG_STATUS,
                        "The assessment is " + status + ": " + wanted + " can't follow.")
                .with("assessmentStatus", status);
    }

    /** Whether its results count in a later attempt: confirmed, and by the same handbook. */
    boolean bringsAlongTo(Assessment later) {
        return isConfirmed()
                && qualification.equals(later.qualification)
                && handbookVersion.equals(later.handbookVersion);
    }

    /** What its events say of it. */
    public UnitAttempt unitAttempt() {
        return new UnitAttempt(id, learnerId, centre, qualification, handbookVersion, unit, attempt);
    }

    /** Only confirmed results are the learner's. */
    public boolean isConfirmed() {
        return status == AssessmentStatus.CONFIRMED;
    }

    public boolean isAllocatedTo(UUID staffId) {
        return staffId.equals(assessorId);
    }

    public UUID id() {
        return id;
    }

    public UUID submissionId() {
        return submissionId;
    }

    public UUID learnerId() {
        return learnerId;
    }

    public String centre() {
        return centre;
    }

    public String qualification() {
        return qualification;
    }

    public String handbookVersion() {
        return handbookVersion;
    }

    public String unit() {
        return unit;
    }

    public int attempt() {
        return attempt;
    }

    public String method() {
        return method;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant declarationSignedAt() {
        return declarationSignedAt;
    }

    public AssessmentStatus status() {
        return status;
    }

    /** Words of a written assignment, as the learner counted them. */
    public @Nullable Integer words() {
        return words;
    }

    public @Nullable Integer typicalWords() {
        return typicalWords;
    }

    public boolean wordsOutOfRange() {
        return wordsOutOfRange;
    }

    public @Nullable UUID assessorId() {
        return assessorId;
    }

    public @Nullable Instant allocatedAt() {
        return allocatedAt;
    }

    /** The unit's outcome; null until signed. */
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

    public @Nullable Instant heldAt() {
        return heldAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public long version() {
        return version;
    }
}
