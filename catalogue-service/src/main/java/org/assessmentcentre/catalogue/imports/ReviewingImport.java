package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.AcceptanceRequest;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;

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
        operation.state().mustBeInReview();
        operation.review().accept(request, caller.account(), clock.instant()).ifPresent(operation::accept);
        if (operation.review().open().isEmpty()) {
            operation.complete(taking.takeIn(operation, operation.held()), clock.instant());
        }
        return ImportResponse.of(operation);
    }

    @Transactional
    ImportResponse cancel(UUID id) {
        HandbookImport operation = own(id);
        operation.state().mustBeOpen();
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
