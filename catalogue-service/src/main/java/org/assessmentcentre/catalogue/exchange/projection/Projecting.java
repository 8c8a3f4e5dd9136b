package org.assessmentcentre.catalogue.exchange.projection;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a CASE package of every published version: written in the transaction that publishes, and when the service
 * starts for whatever was published before there were packages, or was made by earlier rules.
 */
@ApplicationScoped
public class Projecting {

    private static final Comparator<PublishedVersion> OLDEST_FIRST = Comparator.comparing((PublishedVersion version) ->
                    version.effectiveFrom() == null ? LocalDate.EPOCH : version.effectiveFrom())
            .thenComparing(PublishedVersion::publishedAt)
            .thenComparing(PublishedVersion::version);

    private final PublishedDocuments published;
    private final CaseStore store;

    Projecting(PublishedDocuments published, CaseStore store) {
        this.published = published;
        this.store = store;
    }

    @Transactional
    void catchUp(@Observes StartupEvent started) {
        store.lockProjections();
        Map<UUID, String> made = store.projections();
        for (DocumentKind kind : DocumentKind.values()) {
            if (Projection.has(kind)) {
                published.versions(kind).stream()
                        .map(PublishedVersion::code)
                        .distinct()
                        .forEach(code -> project(kind, code, made, null));
            }
        }
    }

    /** Writes the package of a version that is being published, and anew that of the one after it, if there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(CatalogueDocument document) {
        if (Projection.has(document.kind())) {
            store.lockProjections();
            project(document.kind(), document.code(), store.projections(), document);
        }
    }

    /**
     * Makes what is missing, and what was made of something else than it would be made of now.
     *
     * @param fresh a document of the running transaction, which nobody may keep in memory as published yet
     */
    private void project(DocumentKind kind, String code, Map<UUID, String> made, @Nullable CatalogueDocument fresh) {
        List<PublishedVersion> versions = published.versions(kind).stream()
                .filter(version -> version.code().equals(code))
                .sorted(OLDEST_FIRST)
                .toList();
        PublishedVersion before = null;
        for (PublishedVersion version : versions) {
            String madeOf = "rules " + Projection.RULES + ", after " + (before == null ? "none" : before.version());
            if (!madeOf.equals(made.get(PackageBuilder.documentId(kind, code, version.version())))) {
                store.replace(
                        Projection.of(
                                document(version, fresh),
                                changedAt(version, before),
                                before == null ? null : document(before, fresh)),
                        madeOf);
            }
            before = version;
        }
    }

    private CatalogueDocument document(PublishedVersion version, @Nullable CatalogueDocument fresh) {
        if (fresh != null && fresh.version().equals(version.version())) {
            return fresh;
        }
        return published
                .latest(version.kind(), version.code(), version.version())
                .orElseThrow(() -> new IllegalStateException("Not published: " + version.name(" ")));
    }

    /** A version that gets a predecessor changes by that. */
    private static Instant changedAt(PublishedVersion version, @Nullable PublishedVersion before) {
        return before != null && before.publishedAt().isAfter(version.publishedAt())
                ? before.publishedAt()
                : version.publishedAt();
    }
}
