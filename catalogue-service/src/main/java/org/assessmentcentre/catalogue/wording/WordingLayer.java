package org.assessmentcentre.catalogue.wording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.id.Ids;

/** The editions of the wording and the centres that are licensed for each. */
@ApplicationScoped
public class WordingLayer implements PanacheRepositoryBase<Wording, Wording.Key> {

    /**
     * A text that was read.
     *
     * @param sha256 of the text; with qualification and version it names the edition
     * @param handbook everything that it prints, as JSON
     */
    public record Edition(String qualification, String version, String sha256, List<Words> words, String handbook) {

        public Edition {
            words = List.copyOf(words);
        }
    }

    /**
     * Keeps an edition, in place of the same text read before, and points the centres to it. An edition that no centre is
     * pointed to any more goes. Not safe beside another import of the same qualification, of which there is one at a time.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Edition edition, Collection<String> centres, UUID importId, Instant at) {
        UUID id = edition(edition, at);
        delete("key.editionId", id);
        flush();
        edition.words().forEach(words -> persist(new Wording(id, words)));
        flush();
        for (String centre : centres) {
            license(centre, edition, id, importId, at);
        }
        removeUnlicensed(edition.qualification(), edition.version());
    }

    /** Ends a centre's licence; false when it has none. What nobody is licensed for any more goes. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean end(String centre, String qualification, String version) {
        int ended = getEntityManager()
                .createNativeQuery("""
                        delete from wording_licence
                        where centre = :centre and qualification = :qualification and version = :version""")
                .setParameter("centre", centre)
                .setParameter("qualification", qualification)
                .setParameter("version", version)
                .executeUpdate();
        removeUnlicensed(qualification, version);
        return ended > 0;
    }

    /** Everything that the edition of the first licensed centre prints, as JSON; empty without one. */
    Optional<String> handbook(Collection<String> centres, String qualification, String version) {
        return licensed(centres, qualification, version).flatMap(edition -> getEntityManager()
                .createNativeQuery("select cast(handbook as text) from wording_edition where id = :id")
                .setParameter("id", edition)
                .getResultStream()
                .map(String.class::cast)
                .filter(Objects::nonNull)
                .findFirst());
    }

    private void removeUnlicensed(String qualification, String version) {
        getEntityManager()
                .createNativeQuery("""
                        delete from wording_edition e where qualification = :qualification and version = :version
                            and not exists (select from wording_licence l where l.edition_id = e.id)""")
                .setParameter("qualification", qualification)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** What is said at these references to the first of the centres that has a licence; empty when none has. */
    Map<String, Words> find(Collection<String> centres, String qualification, String version, Collection<String> refs) {
        return licensed(centres, qualification, version)
                .map(edition -> find("key.editionId = ?1 and key.ref in ?2", edition, refs).stream()
                        .map(Wording::words)
                        .collect(Collectors.toMap(Words::ref, Function.identity())))
                .orElse(Map.of());
    }

    /** The version whose words stand for a version: itself, or the earlier one of a framework that has all of them. */
    Optional<String> licensedVersion(Collection<String> centres, String code, String version) {
        return licensed(centres, code, version, "version").map(String.class::cast);
    }

    private Optional<UUID> licensed(Collection<String> centres, String code, String version) {
        return licensed(centres, code, version, "edition_id").map(UUID.class::cast);
    }

    private Optional<Object> licensed(Collection<String> centres, String code, String version, String column) {
        Optional<?> found = getEntityManager()
                .createNativeQuery("select " + column
                        + " from licensed_edition(:code, :version, string_to_array(cast(:centres as text), chr(10)))")
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("centres", String.join("\n", centres))
                .getResultStream()
                .findFirst();
        return found.map(Object.class::cast);
    }

    private UUID edition(Edition edition, Instant at) {
        return (UUID) getEntityManager()
                .createNativeQuery("""
                        insert into wording_edition (id, qualification, version, sha256, imported_at, handbook)
                        values (:id, :qualification, :version, :sha256, :at, cast(:handbook as jsonb))
                        on conflict (qualification, version, sha256) do update
                            set imported_at = excluded.imported_at, handbook = excluded.handbook
                        returning id""")
                .setParameter("id", Ids.next())
                .setParameter("qualification", edition.qualification())
                .setParameter("version", edition.version())
                .setParameter("sha256", edition.sha256())
                .setParameter("at", at)
                .setParameter("handbook", edition.handbook())
                .getSingleResult();
    }

    private void license(String centre, Edition edition, UUID editionId, UUID importId, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into wording_licence (centre, qualification, version, edition_id, import_id, granted_at)
                        values (:centre, :qualification, :version, :edition, :import, :at)
                        on conflict (centre, qualification, version) do update
                            set edition_id = excluded.edition_id, import_id = excluded.import_id,
                                granted_at = excluded.granted_at""")
                .setParameter("centre", centre)
                .setParameter("qualification", edition.qualification())
                .setParameter("version", edition.version())
                .setParameter("edition", editionId)
                .setParameter("import", importId)
                .setParameter("at", at)
                .executeUpdate();
    }
}
