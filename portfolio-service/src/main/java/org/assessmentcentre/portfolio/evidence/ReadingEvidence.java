package org.assessmentcentre.portfolio.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;

/** Evidence and its files, for those who may see them. */
@ApplicationScoped
class ReadingEvidence {

    private final Evidences evidences;
    private final Learners learners;
    private final FileStore store;
    private final Access access;
    private final Cursors cursors;

    ReadingEvidence(Evidences evidences, Learners learners, FileStore store, Access access, Cursors cursors) {
        this.evidences = evidences;
        this.learners = learners;
        this.store = store;
        this.access = access;
        this.cursors = cursors;
    }

    @Transactional
    EvidenceResponse read(UUID id) {
        return EvidenceResponse.from(visible(id));
    }

    @Transactional
    Page<EvidenceResponse> list(UUID learnerId, PageRequest request) {
        Learner learner = learners.with(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.toSeePortfolio(learner.owner());
        return cursors.pageById(
                        "evidence/" + learnerId,
                        request,
                        (after, most) -> evidences.after(learnerId, after, most),
                        Evidence::id)
                .map(EvidenceResponse::from);
    }

    @Transactional
    OpenFile open(UUID id) {
        StoredFile file = visible(id).file().orElseThrow(() -> Refusal.notFound("The file of this evidence"));
        return new OpenFile(file, store.pathOf(file.sha256()));
    }

    private Evidence visible(UUID id) {
        Evidence evidence = evidences.with(id).orElseThrow(() -> Refusal.notFound("The evidence"));
        Learner learner = learners.with(evidence.learnerId()).orElseThrow(() -> Refusal.notFound("The evidence"));
        access.toSeeEvidence(learner.owner(), id);
        return evidence;
    }
}
