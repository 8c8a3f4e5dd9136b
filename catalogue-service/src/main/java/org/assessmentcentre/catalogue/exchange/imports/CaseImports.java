package org.assessmentcentre.catalogue.exchange.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.jspecify.annotations.Nullable;

/** The imports of packages, running, waiting and ended. */
@ApplicationScoped
class CaseImports implements PanacheRepositoryBase<CaseImport, UUID> {

    private static final List<ImportState> OPEN = List.of(ImportState.RUNNING, ImportState.IN_REVIEW);

    /** Lets one request at a time begin an import for a centre. */
    void lock(String centre) {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:name, 0))", Object.class)
                .setParameter("name", "case imports " + centre)
                .getSingleResult();
    }

    /** Those that run or wait. */
    List<CaseImport> open(String centre) {
        return list("centre = ?1 and state in ?2 order by id", centre, OPEN);
    }

    /** Of a centre, the oldest first; ids are minted in the order of time. */
    List<CaseImport> after(String centre, @Nullable ImportState state, UUID id, int most) {
        return (state == null
                        ? find("centre = ?1 and id > ?2 order by id", centre, id)
                        : find("centre = ?1 and id > ?2 and state = ?3 order by id", centre, id, state))
                .page(0, most)
                .list();
    }

    Optional<CaseImport> ofKey(String by, String key, Instant since) {
        return find("requestedBy = ?1 and idempotencyKey = ?2 and requestedAt > ?3 order by id desc", by, key, since)
                .firstResultOptional();
    }

    Optional<CaseImport> locked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The row, locked, if this attempt still runs: who lost the lease may not write. */
    Optional<CaseImport> stillRunning(UUID id, int attempt) {
        return locked(id).filter(operation -> operation.running() && operation.attempt() == attempt);
    }

    /** Without its lock. */
    boolean runs(UUID id, int attempt) {
        return count("id = ?1 and attempt = ?2 and state = ?3", id, attempt, ImportState.RUNNING) == 1;
    }

    void renew(UUID id, int attempt, Instant lease) {
        update(
                "leaseUntil = ?1 where id = ?2 and attempt = ?3 and state = ?4",
                lease,
                id,
                attempt,
                ImportState.RUNNING);
    }

    /** What an instance that died has left running, locked; what another one takes up right now is left out. */
    List<CaseImport> abandoned(Instant now) {
        List<?> rows = getEntityManager()
                .createNativeQuery(
                        "select * from case_import where state = 'RUNNING' and lease_until < :now order by id"
                                + " for update skip locked",
                        CaseImport.class)
                .setParameter("now", now)
                .getResultList();
        return rows.stream().map(CaseImport.class::cast).toList();
    }
}
