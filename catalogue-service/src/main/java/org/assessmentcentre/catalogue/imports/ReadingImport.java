package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.Refusal;

/** Shows an import to the editors of its centres. */
@ApplicationScoped
class ReadingImport {

    private final HandbookImports imports;
    private final Caller caller;
    private final Clock clock;

    ReadingImport(HandbookImports imports, Caller caller, Clock clock) {
        this.imports = imports;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ImportResponse read(UUID id) {
        imports.endAbandoned(clock.instant());
        return imports.findByIdOptional(id)
                .filter(operation -> operation.centres().stream().allMatch(caller::claimsCentre))
                .map(ImportResponse::of)
                .orElseThrow(() -> Refusal.notFound("Import " + id));
    }
}
