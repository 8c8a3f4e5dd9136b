package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.AcceptanceRequest;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;

/** An editor of its centre reads an import, accepts what was found, or cancels. */
@ApplicationScoped
class ReviewingCaseImport {

    private final CaseImports imports;
    private final CasePackages packages;
    private final CaseImportSettings settings;
    private final Caller caller;
    private final Clock clock;

    ReviewingCaseImport(
            CaseImports imports, CasePackages packages, CaseImportSettings settings, Caller caller, Clock clock) {
        this.imports = imports;
        this.packages = packages;
        this.settings = settings;
        this.caller = caller;
        this.clock = clock;
    }

    /** @param resumed what is to be done now that everything is accepted */
    record Reviewed(CaseImportResponse operation, Optional<CaseWork> resumed) {}

    @Transactional
    CaseImportResponse read(UUID id) {
        return own(imports.findByIdOptional(id), id).response();
    }

    @Transactional
    Reviewed accept(UUID id, AcceptanceRequest request) {
        CaseImport operation = own(imports.locked(id), id);
        operation.state().mustBeInReview();
        operation.review().accept(request, caller.account(), clock.instant()).ifPresent(operation::accept);
        if (!operation.review().open().isEmpty()) {
            return new Reviewed(operation.response(), Optional.empty());
        }
        operation.resume(clock.instant().plus(settings.lease()));
        return new Reviewed(operation.response(), Optional.of(operation.work()));
    }

    @Transactional
    CaseImportResponse cancel(UUID id) {
        CaseImport operation = own(imports.locked(id), id);
        operation.state().mustBeOpen();
        operation.cancel(clock.instant());
        packages.remove(id);
        return operation.response();
    }

    private CaseImport own(Optional<CaseImport> found, UUID id) {
        return found.filter(operation -> caller.claimsCentre(operation.centre()))
                .orElseThrow(() -> Refusal.notFound("Import " + id));
    }
}
