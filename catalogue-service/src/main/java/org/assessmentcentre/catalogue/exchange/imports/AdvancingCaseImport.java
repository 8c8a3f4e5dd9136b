package org.assessmentcentre.catalogue.exchange.imports;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.exchange.storage.CaseReader;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.exchange.storage.KnownDocument;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;

/** The steps of an import, each a transaction: what it has taken in and that it has ended become visible together. */
@ApplicationScoped
class AdvancingCaseImport {

    private static final int MOST_SECONDS = 900;

    private final CaseImports imports;
    private final CaseStore store;
    private final CaseReader reader;
    private final Clock clock;

    AdvancingCaseImport(CaseImports imports, CaseStore store, CaseReader reader, Clock clock) {
        this.imports = imports;
        this.store = store;
        this.reader = reader;
        this.clock = clock;
    }

    @Transactional
    void endAbandoned(@Observes StartupEvent started) {
        imports.endAbandoned(clock.instant());
    }

    @Transactional
    CaseImportResponse begin(String centre, ReceivedPackage received, String by) {
        imports.endAbandoned(clock.instant());
        CaseImport operation =
                new CaseImport(Ids.next(), centre, received.sha256(), received.bytes(), clock.instant(), by);
        imports.persist(operation);
        return operation.response();
    }

    @Transactional
    CaseImportResponse read(UUID id, Caller caller) {
        imports.endAbandoned(clock.instant());
        return imports.findByIdOptional(id)
                .filter(operation -> caller.claimsCentre(operation.centre()))
                .map(CaseImport::response)
                .orElseThrow(() -> Refusal.notFound("Import " + id));
    }

    @Transactional
    KnownDocument known(String centre, UUID document) {
        return reader.known(centre, document);
    }

    /** A package that was checked. */
    record Checked(UUID identifier, ObjectNode document, ObjectNode frame, List<CaseCount> counts) {}

    @Transactional
    @TransactionConfiguration(timeout = MOST_SECONDS)
    void finish(UUID id, Checked checked, List<CaseFinding> findings, ReceivedPackage received) throws IOException {
        CaseImport operation = imports.stillRunning(id).orElse(null);
        if (operation == null) {
            return;
        }
        store.merge(
                operation.centre(),
                checked.identifier(),
                checked.document(),
                checked.frame(),
                KeepingPackage.of(received.stream()));
        operation.succeed(checked.identifier(), checked.counts(), findings, clock.instant());
    }

    @Transactional
    void fail(UUID id, List<CaseFinding> findings, String why) {
        imports.stillRunning(id).ifPresent(operation -> operation.fail(findings, why, clock.instant()));
    }
}
