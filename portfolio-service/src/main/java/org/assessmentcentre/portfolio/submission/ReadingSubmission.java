package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.evidence.Evidences;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.matrix.Mapping;
import org.assessmentcentre.portfolio.matrix.Mappings;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;

/** A submission and its evidence, for those who may see it. */
@ApplicationScoped
class ReadingSubmission {

    private final Submissions submissions;
    private final Declarations declarations;
    private final Learners learners;
    private final Evidences evidences;
    private final Mappings mappings;
    private final UnitMatrices matrices;
    private final Attempts attempts;
    private final Access access;

    ReadingSubmission(
            Submissions submissions,
            Declarations declarations,
            Learners learners,
            Evidences evidences,
            Mappings mappings,
            UnitMatrices matrices,
            Attempts attempts,
            Access access) {
        this.submissions = submissions;
        this.declarations = declarations;
        this.learners = learners;
        this.evidences = evidences;
        this.mappings = mappings;
        this.matrices = matrices;
        this.attempts = attempts;
        this.access = access;
    }

    private record Visible(Submission submission, Handbook.Unit unit) {}

    @Transactional
    SubmissionResponse read(UUID id) {
        Visible visible = visible(id);
        Declaration declaration = declarations
                .with(visible.submission().declarationId())
                .orElseThrow(() -> new IllegalStateException("Submission " + id + " has no declaration"));
        Submission submission = visible.submission();
        return SubmissionResponse.from(
                submission,
                declaration,
                visible.unit(),
                attempts.confirmed(submission.learnerId(), submission.unit(), submission.attempt())
                        .orElse(null));
    }

    @Transactional
    SubmissionEvidenceResponse readEvidence(UUID id) {
        Visible visible = visible(id);
        var items = visible.submission().items();
        Map<UUID, Evidence> evidence =
                evidences.all(items.stream().map(Submission.Item::evidenceId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Evidence::id, Function.identity()));
        Map<UUID, Mapping> mapped = mappings
                .all(items.stream().map(Submission.Item::mappingId).toList())
                .stream()
                .collect(Collectors.toMap(Mapping::id, Function.identity()));
        return SubmissionEvidenceResponse.from(visible.submission(), visible.unit(), evidence, mapped);
    }

    private Visible visible(UUID id) {
        Submission submission = submissions.with(id).orElseThrow(() -> Refusal.notFound("The submission"));
        Learner learner = learners.with(submission.learnerId()).orElseThrow(() -> Refusal.notFound("The submission"));
        access.toSeeSubmission(learner.owner(), id);
        Handbook.Unit unit = matrices.handbookOf(learner)
                .unit(submission.unit())
                .orElseThrow(() -> new IllegalStateException("No unit " + submission.unit()));
        return new Visible(submission, unit);
    }
}
