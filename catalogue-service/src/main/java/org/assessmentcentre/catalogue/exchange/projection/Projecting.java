package org.assessmentcentre.catalogue.exchange.projection;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.exchange.storage.CaseStore;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a CASE package of every published version: written in the transaction that publishes, when the service starts
 * for whatever was published before there were packages or was made by earlier rules, and when a version ends.
 */
@ApplicationScoped
public class Projecting {

    private static final Comparator<PublishedVersion> OLDEST_FIRST = Comparator.comparing((PublishedVersion version) ->
                    version.effectiveFrom() == null ? LocalDate.EPOCH : version.effectiveFrom())
            .thenComparing(PublishedVersion::publishedAt)
            .thenComparing(PublishedVersion::version);

    private final PublishedDocuments published;
    private final CaseStore store;
    private final Clock clock;

    Projecting(PublishedDocuments published, CaseStore store, Clock clock) {
        this.published = published;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    void catchUp(@Observes StartupEvent started) {
        catchUp();
    }

    /** Looks whether a day has come on which one version gives place to another. */
    @Transactional
    @Scheduled(every = "5m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void catchUp() {
        store.lockProjections();
        Map<UUID, String> made = store.projections();
        for (DocumentKind kind : DocumentKind.values()) {
            published.versions(kind).stream()
                    .map(PublishedVersion::code)
                    .distinct()
                    .forEach(code -> project(kind, code, made, null));
        }
    }

    /** Writes the package of a version that is being published, and anew those of the ones before and after it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void published(CatalogueDocument document) {
        store.lockProjections();
        project(document.kind(), document.code(), store.projections(), document);
    }

    /**
     * Makes what is missing, and what was made of something else than it would be made of now.
     *
     * @param fresh a document of the running transaction, which nobody may keep in memory as published yet
     */
    private void project(DocumentKind kind, String code, Map<UUID, String> made, @Nullable CatalogueDocument fresh) {
        List<PublishedVersion> versions = inOrder(kind, code);
        LocalDate today = LegalDates.today(clock);
        for (int i = 0; i < versions.size(); i++) {
            PublishedVersion version = versions.get(i);
            PublishedVersion before = i == 0 ? null : versions.get(i - 1);
            PublishedVersion after = i + 1 == versions.size() ? null : versions.get(i + 1);
            Succession succession = new Succession(version, before, after, today);
            if (!succession.madeOf().equals(made.get(PackageBuilder.documentId(kind, code, version.version())))) {
                store.replace(
                        Projection.of(
                                document(version, fresh), succession, before == null ? null : document(before, fresh)),
                        succession.madeOf());
            }
        }
    }

    /** Each version once, in the place of its first publication and as it was published last. */
    private List<PublishedVersion> inOrder(DocumentKind kind, String code) {
        Map<String, PublishedVersion> versions = new LinkedHashMap<>();
        published.versions(kind).stream()
                .filter(version -> version.code().equals(code))
                .sorted(OLDEST_FIRST)
                .forEach(version -> versions.put(version.version(), version));
        return List.copyOf(versions.values());
    }

    private CatalogueDocument document(PublishedVersion version, @Nullable CatalogueDocument fresh) {
        if (fresh != null && fresh.version().equals(version.version())) {
            return fresh;
        }
        return published
                .latest(version.kind(), version.code(), version.version())
                .orElseThrow(() -> new IllegalStateException("Not published: " + version.name(" ")));
    }
}
