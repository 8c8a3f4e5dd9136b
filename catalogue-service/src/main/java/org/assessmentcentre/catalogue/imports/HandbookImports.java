package org.assessmentcentre.catalogue.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.intake.ImportState;
import org.assessmentcentre.kit.json.EventJson;

/** The imports, running and ended. */
@ApplicationScoped
class HandbookImports implements PanacheRepositoryBase<HandbookImport, UUID> {

    /** A row in the making. */
    record Beginning(
            UUID id,
            ImportOrder order,
            String sha256,
            long bytes,
            List<SectionProgress> sections,
            Instant at,
            String by,
            Instant leaseUntil) {}

    /** Adds a running import; false when another of the qualification is running. Twins agree: the index decides. */
    boolean begin(Beginning beginning) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into handbook_import (id, kind, qualification, version, centres, sha256, bytes, state,
                                    sections, findings, requested_at, requested_by, lease_until, becomes)
                                values (:id, :kind, :qualification, :version, string_to_array(:centres, chr(10)), :sha256,
                                    :bytes, 'RUNNING', cast(:sections as jsonb), '[]', :at, :by, :lease, :becomes)
                                on conflict (qualification) where state = 'RUNNING' do nothing""")
                        .setParameter("id", beginning.id())
                        .setParameter("kind", beginning.order().kind().name())
                        .setParameter("qualification", beginning.order().code())
                        .setParameter("version", beginning.order().version())
                        .setParameter(
                                "centres", String.join("\n", beginning.order().centres()))
                        .setParameter("sha256", beginning.sha256())
                        .setParameter("bytes", beginning.bytes())
                        .setParameter("sections", EventJson.write(beginning.sections()))
                        .setParameter("at", beginning.at())
                        .setParameter("by", beginning.by())
                        .setParameter("lease", beginning.leaseUntil())
                        .setParameter("becomes", beginning.order().becomes().name())
                        .executeUpdate()
                == 1;
    }

    Optional<HandbookImport> running(String code) {
        return find("code = ?1 and state = ?2", code, ImportState.RUNNING).firstResultOptional();
    }

    /** The row, locked, if it still runs: who lost the lease may not write. */
    Optional<HandbookImport> stillRunning(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).filter(HandbookImport::running);
    }

    /** Ends what an instance that died has left running. */
    void endAbandoned(Instant now) {
        List<HandbookImport> abandoned = find("state = ?1 and leaseUntil < ?2", ImportState.RUNNING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        for (HandbookImport one : abandoned) {
            one.fail(List.of(), "The instance that ran it ended. Nothing was taken in; send the text again.", now);
        }
        flush();
    }
}
