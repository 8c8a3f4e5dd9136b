package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.kit.time.LegalDates;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.evidence.Evidence;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;
import org.assessmentcentre.portfolio.matrix.UnitMatrix;
import org.assessmentcentre.portfolio.priorlearning.Claims;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** A learner hands a unit over for assessment; a refusal lists everything that is missing. */
@ApplicationScoped
class SubmittingUnit {

    private static final int FIRST_ATTEMPT = 1;

    private final Submissions submissions;
    private final Declarations declarations;
    private final Learners learners;
    private final UnitMatrices matrices;
    private final Attempts attempts;
    private final Claims claims;
    private final Assignments assignments;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    SubmittingUnit(
            Submissions submissions,
            Declarations declarations,
            Learners learners,
            UnitMatrices matrices,
            Attempts attempts,
            Claims claims,
            Assignments assignments,
            Access access,
            Outbox outbox,
            Clock clock) {
        this.submissions = submissions;
        this.declarations = declarations;
        this.learners = learners;
        this.matrices = matrices;
        this.attempts = attempts;
        this.claims = claims;
        this.assignments = assignments;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    SubmissionResponse submit(UUID learnerId, SubmissionRequest request) {
        Learner learner = learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearner(learner.owner());
        Handbook.Unit unit = unitOf(learner, request.unit());
        NextAttempt next = attempts.next(learner, unit);
        int attempt = attemptOf(next);
        UnitMatrix matrix = attempts.matrix(learner, unit, next);
        Declaration declaration = Optional.ofNullable(request.declarationId())
                .flatMap(id -> declarations.of(learnerId, id))
                .orElse(null);
        Violations found = SubmissionRules.check(
                request.methodOrPortfolio(), matrix, declaration, attempts.lastSubmittedAt(learner, unit));
        found.require(
                !learner.registrationExpired(LegalDates.today(clock)),
                "unit",
                "the registration ended on " + learner.registrationExpiresOn());
        Assignment assignment = assignments.check(found, learner, matrix, request, attempt == FIRST_ATTEMPT);
        if (!found.none()) {
            throw notReady(matrix, found);
        }
        Declaration signed = Objects.requireNonNull(declaration);
        Submission submission =
                new Submission(Ids.next(), learner, matrix, attempt, signed.id(), assignment, clock.instant());
        if (!submissions.add(submission)) {
            throw alreadySubmitted();
        }
        matrix.entries().forEach(entry -> {
            entry.mapping().submit();
            entry.evidence().submit();
        });
        assignments.submitCompanions(assignment);
        outbox.announce(SubmissionMade.of(submission, signed, matrix, claims.ofUnit(learnerId, unit.ref())));
        return SubmissionResponse.from(submission, signed, unit, null);
    }

    private static int attemptOf(NextAttempt next) {
        return switch (next) {
            case NextAttempt.First ignored -> FIRST_ATTEMPT;
            case NextAttempt.Again again -> again.attempt();
            case NextAttempt.Waiting waiting -> throw alreadySubmitted().with("submissionId", waiting.submissionId());
            case NextAttempt.Passed ignored ->
                throw new Refusal(
                        PortfolioProblem.UNIT_PASSED,
                        "Every criterion of this unit is passed. Nothing is left to hand over.");
        };
    }

    private Handbook.Unit unitOf(Learner learner, @Nullable String unit) {
        return Optional.ofNullable(unit)
                .flatMap(matrices.handbookOf(learner)::unit)
                .orElseThrow(() -> {
                    Violations unknown =
                            new Violations().require(false, "unit", "must be a unit of the learner's handbook version");
                    return new Refusal(PortfolioProblem.SUBMISSION_REFUSED, "Name one of the units.", unknown.all());
                });
    }

    private static Refusal alreadySubmitted() {
        return new Refusal(
                PortfolioProblem.UNIT_ALREADY_SUBMITTED, "Wait for the outcome of the open submission of this unit.");
    }

    private static Refusal notReady(UnitMatrix matrix, Violations found) {
        List<UUID> withoutFile =
                SubmissionRules.withoutFile(matrix).stream().map(Evidence::id).toList();
        return new Refusal(
                        PortfolioProblem.SUBMISSION_REFUSED,
                        "Bring everything that violations lists, then submit again.",
                        found.all())
                .with("missingCriteria", matrix.missing())
                .with("evidenceWithoutFile", withoutFile);
    }
}
