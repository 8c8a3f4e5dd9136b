package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violations;

/** An editor of all its centres accepts what was found, or cancels. With the last warning accepted it becomes what it is to be. */
@ApplicationScoped
class ReviewingImport {

    private final HandbookImports imports;
    private final TakingIn taking;
    private final Caller caller;
    private final Clock clock;

    ReviewingImport(HandbookImports imports, TakingIn taking, Caller caller, Clock clock) {
        this.imports = imports;
        this.taking = taking;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportResponse accept(UUID id, AcceptanceRequest request) {
        HandbookImport operation = own(id);
        if (operation.state() != ImportState.IN_REVIEW) {
            throw new Refusal(
                    ImportProblem.NOT_IN_REVIEW, "It is " + operation.state() + ": there is nothing to accept.");
        }
        List<Integer> open = operation.open();
        List<Integer> accepted = new ArrayList<>(Objects.requireNonNullElse(request.findings(), open));
        Violations violations = new Violations();
        for (Integer number : accepted) {
            violations.require(
                    operation.findings().stream().anyMatch(finding -> finding.number() == number),
                    "findings",
                    "has no finding " + number);
        }
        violations.refuseIfAny(ImportProblem.UNKNOWN_FINDING, "Name numbers that findings has, or none for all.");
        accepted.retainAll(open);
        if (!accepted.isEmpty() || open.isEmpty()) {
            operation.accept(new Acceptance(accepted, request.note(), caller.account(), clock.instant()));
        }
        if (operation.open().isEmpty()) {
            operation.complete(taking.takeIn(operation, operation.held()), clock.instant());
        }
        return ImportResponse.of(operation);
    }

    @Transactional
    ImportResponse cancel(UUID id) {
        HandbookImport operation = own(id);
        if (!operation.running() && operation.state() != ImportState.IN_REVIEW) {
            throw new Refusal(ImportProblem.ENDED, "It is " + operation.state() + " already.");
        }
        operation.cancel(clock.instant());
        return ImportResponse.of(operation);
    }

    private HandbookImport own(UUID id) {
        HandbookImport operation = imports.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (operation == null || !operation.centres().stream().allMatch(caller::claimsCentre)) {
            throw Refusal.notFound("Import " + id);
        }
        return operation;
    }
}
