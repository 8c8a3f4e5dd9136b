package org.assessmentcentre.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.audit.ActionLog;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** The short transactions around an upload. */
@ApplicationScoped
class AttachingFile {

    private final Evidences evidences;
    private final Learners learners;
    private final Access access;
    private final ActionLog actions;

    AttachingFile(Evidences evidences, Learners learners, Access access, ActionLog actions) {
        this.evidences = evidences;
        this.learners = learners;
        this.access = access;
        this.actions = actions;
    }

    /** Whether the caller may send a file at all; the evidence's reference, for a file without a name. */
    @Transactional
    String mayAttach(UUID id) {
        Evidence evidence = evidences.with(id).orElseThrow(() -> Refusal.notFound("The evidence"));
        Learner learner = learners.with(evidence.learnerId()).orElseThrow(() -> Refusal.notFound("The evidence"));
        access.asLearner(learner.owner());
        evidence.mustBeChangeable();
        return evidence.reference();
    }

    /** Whether this file may be attached, asked before it gets its name, so that a refused one leaves nothing. */
    @Transactional
    void mustBeAttachable(UUID id, StoredFile file, @Nullable String ifMatch) {
        attachable(id, owner(id), file, ifMatch);
    }

    /**
     * Attaches a file that is on the disk. The first file, and the same content again, need no precondition; another
     * content in the place of a stored one does, so that a lost answer can be repeated and nothing is lost unseen.
     */
    @Transactional
    StoredFile attach(UUID id, StoredFile file, @Nullable String ifMatch) {
        Learner learner = owner(id);
        attachable(id, learner, file, ifMatch).attach(file);
        actions.note("evidence-file-stored", id, learner.centre(), file.sha256());
        return file;
    }

    private Learner owner(UUID id) {
        return evidences.learnerOf(id).flatMap(learners::locked).orElseThrow(() -> Refusal.notFound("The evidence"));
    }

    private Evidence attachable(UUID id, Learner learner, StoredFile file, @Nullable String ifMatch) {
        access.asLearner(learner.owner());
        Evidence evidence = evidences.with(id).orElseThrow(() -> Refusal.notFound("The evidence"));
        evidence.mustBeChangeable();
        mustBeSound(evidence, file);
        Optional<StoredFile> stored = evidence.file();
        if (stored.isPresent() && !stored.get().sha256().equals(file.sha256())) {
            mustReplace(stored.get(), IfMatch.required(ifMatch));
        }
        return evidence;
    }

    private static void mustBeSound(Evidence evidence, StoredFile file) {
        if (evidence.kind() == EvidenceKind.RECORDING && !file.isRecording()) {
            throw new Refusal(
                    PortfolioProblem.FILE_TYPE_CONTRADICTED,
                    "The evidence is a recording, the file is " + file.mediaType() + ". Send sound or film.");
        }
    }

    private static void mustReplace(StoredFile stored, IfMatch seen) {
        String tag = "\"" + stored.sha256() + "\"";
        if (!seen.tags().contains(tag)) {
            throw new Refusal(
                            KitProblem.PRECONDITION_FAILED,
                            "Another file was stored since you read it. Read it again, then repeat your change.")
                    .withHeader("ETag", tag);
        }
    }
}
