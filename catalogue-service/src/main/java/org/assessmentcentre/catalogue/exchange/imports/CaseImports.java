package org.assessmentcentre.catalogue.exchange.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of packages, running and ended. */
@ApplicationScoped
class CaseImports implements PanacheRepositoryBase<CaseImport, UUID> {

    /** The row, locked, if it still runs. */
    Optional<CaseImport> stillRunning(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(CaseImport::running);
    }

    /** Ends what an instance that died has left running. */
    void endAbandoned(Instant now) {
        find("state = ?1 and leaseUntil < ?2", CaseImportState.RUNNING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .forEach(one -> one.fail(
                        List.of(), "The instance that ran it ended. Nothing was taken in; send it again.", now));
        flush();
    }
}
