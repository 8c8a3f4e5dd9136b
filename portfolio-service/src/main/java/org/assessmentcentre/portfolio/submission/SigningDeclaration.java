package org.assessmentcentre.portfolio.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.audit.ActionLog;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.learner.Learner;
import org.assessmentcentre.portfolio.learner.Learners;
import org.assessmentcentre.portfolio.matrix.UnitMatrices;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** A learner, and nobody for them, declares that a unit's evidence is their own work. */
@ApplicationScoped
class SigningDeclaration {

    private final Declarations declarations;
    private final Learners learners;
    private final UnitMatrices matrices;
    private final Attempts attempts;
    private final Access access;
    private final ActionLog actions;
    private final Caller caller;
    private final Clock clock;

    SigningDeclaration(
            Declarations declarations,
            Learners learners,
            UnitMatrices matrices,
            Attempts attempts,
            Access access,
            ActionLog actions,
            Caller caller,
            Clock clock) {
        this.declarations = declarations;
        this.learners = learners;
        this.matrices = matrices;
        this.attempts = attempts;
        this.access = access;
        this.actions = actions;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    DeclarationResponse sign(UUID learnerId, DeclarationRequest request) {
        Learner learner = learners.locked(learnerId).orElseThrow(() -> Refusal.notFound("The learner"));
        access.asLearner(learner.owner());
        Optional<Handbook.Unit> unit = Optional.ofNullable(request.unit()).flatMap(matrices.handbookOf(learner)::unit);
        Violations found = new Violations();
        found.require(unit.isPresent(), "unit", "must be a unit of the learner's handbook version");
        found.require(request.statement() != null, "statement", "must be OWN_WORK");
        learner.checkSignature(found, request.signedName());
        found.refuseIfAny(
                PortfolioProblem.DECLARATION_REFUSED, "Change the fields that violations lists, then sign again.");
        Declaration declaration = new Declaration(
                Ids.next(),
                learnerId,
                attempts.matrix(learner, unit.orElseThrow(), attempts.next(learner, unit.orElseThrow())),
                Objects.requireNonNull(request.statement()),
                Objects.requireNonNull(request.signedName()),
                caller.account(),
                clock.instant());
        declarations.persist(declaration);
        actions.note("declaration-signed", declaration.id(), learner.centre(), declaration.unit());
        return DeclarationResponse.from(declaration);
    }

    @Transactional
    DeclarationResponse read(UUID id) {
        Declaration declaration = declarations.with(id).orElseThrow(() -> Refusal.notFound("The declaration"));
        Learner learner = learners.with(declaration.learnerId()).orElseThrow(() -> Refusal.notFound("The declaration"));
        access.toSeePortfolio(learner.owner());
        return DeclarationResponse.from(declaration);
    }
}
