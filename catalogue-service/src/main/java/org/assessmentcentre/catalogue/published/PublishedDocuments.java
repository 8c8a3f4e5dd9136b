package org.assessmentcentre.catalogue.published;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.assessmentcentre.catalogue.document.AssessmentPlan;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.DocumentReference;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.assessmentcentre.kit.http.Sha256;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.problem.Refusal;

/** The published versions. Each is read from the database once: it can't change. */
@ApplicationScoped
public class PublishedDocuments implements PanacheRepositoryBase<PublishedDocument, UUID> {

    private final Map<Key, Published<?>> read = new ConcurrentHashMap<>();

    private final Event<CurrentVersions.Added> added;

    private record Key(DocumentKind kind, String code, String version) {}

    PublishedDocuments(Event<CurrentVersions.Added> added) {
        this.added = added;
    }

    /** Keeps a version; false when it is there already. Twins agree, because the row count decides. */
    public boolean add(CatalogueDocument document, Instant at, String by) {
        String body = EventJson.write(document);
        added.fire(new CurrentVersions.Added());
        return getEntityManager()
                        .createNativeQuery("""
                                insert into published_document
                                    (id, kind, code, version, revision, title, body, sha256, published_at, published_by)
                                values (:id, :kind, :code, :version, :revision, :title, cast(:body as jsonb), :sha256,
                                    :at, :by)
                                on conflict (kind, code, version, revision) do nothing""")
                        .setParameter("id", Ids.next())
                        .setParameter("kind", document.kind().name())
                        .setParameter("code", document.code())
                        .setParameter("version", document.version())
                        .setParameter("revision", document.revisionNumber())
                        .setParameter("title", document.title())
                        .setParameter("body", body)
                        .setParameter("sha256", Sha256.hex(body))
                        .setParameter("at", at)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    public Published<Qualification> qualification(String code, String version) {
        return find(Qualification.class, DocumentKind.QUALIFICATION, code, version)
                .orElseThrow(() -> Refusal.notFound("Qualification " + code + " version " + version));
    }

    public Published<Standard> standard(String code, String version) {
        return find(Standard.class, DocumentKind.STANDARD, code, version)
                .orElseThrow(() -> Refusal.notFound("Standard " + code + " version " + version));
    }

    public Optional<Standard> standard(StandardReference reference) {
        return find(Standard.class, DocumentKind.STANDARD, reference.code(), reference.version())
                .map(Published::document);
    }

    public Published<Framework> framework(String code, String version) {
        return find(Framework.class, DocumentKind.FRAMEWORK, code, version)
                .orElseThrow(() -> Refusal.notFound("Framework " + code + " version " + version));
    }

    public Optional<Framework> framework(DocumentReference reference) {
        return find(Framework.class, DocumentKind.FRAMEWORK, reference.code(), reference.version())
                .map(Published::document);
    }

    public Optional<Qualification> qualification(DocumentReference reference) {
        return find(Qualification.class, DocumentKind.QUALIFICATION, reference.code(), reference.version())
                .map(Published::document);
    }

    public Published<Crosswalk> crosswalk(String code, String version) {
        return find(Crosswalk.class, DocumentKind.CROSSWALK, code, version)
                .orElseThrow(() -> Refusal.notFound("Crosswalk " + code + " version " + version));
    }

    /** The latest revision; always asked of the database, because another one may have come. */
    public Published<AssessmentPlan> plan(String standard, String plan) {
        return latestPlan(standard, plan)
                .orElseThrow(() -> Refusal.notFound("Assessment plan " + plan + " of " + standard));
    }

    public Optional<Published<AssessmentPlan>> latestPlan(String standard, String plan) {
        return find(
                        "kind = ?1 and code = ?2 and version = ?3 order by revision desc",
                        DocumentKind.ASSESSMENT_PLAN,
                        standard,
                        plan)
                .firstResultOptional()
                .map(row -> row.as(AssessmentPlan.class));
    }

    public Optional<Published<AssessmentPlan>> planRevision(String standard, String plan, int revision) {
        return find(
                        "kind = ?1 and code = ?2 and version = ?3 and revision = ?4",
                        DocumentKind.ASSESSMENT_PLAN,
                        standard,
                        plan,
                        revision)
                .firstResultOptional()
                .map(row -> row.as(AssessmentPlan.class));
    }

    /** How often this version was published; 0 when never. */
    public int revisions(DocumentKind kind, String code, String version) {
        return (int) count("kind = ?1 and code = ?2 and version = ?3", kind, code, version);
    }

    /** A document of a kind, the latest revision of it. */
    public Optional<CatalogueDocument> latest(DocumentKind kind, String code, String version) {
        return kind == DocumentKind.ASSESSMENT_PLAN
                ? latestPlan(code, version).map(Published::document)
                : find(kind.type(), kind, code, version).map(Published::document);
    }

    /** A document of a kind, in this revision of it. */
    public Optional<CatalogueDocument> find(DocumentKind kind, String code, String version, int revision) {
        return kind == DocumentKind.ASSESSMENT_PLAN
                ? planRevision(code, version, revision).map(Published::document)
                : latest(kind, code, version).filter(document -> document.revisionNumber() == revision);
    }

    /** Every version of every document, by code and version, without the bodies. */
    public List<PublishedVersion> versions() {
        return find("order by code, version").project(PublishedVersion.class).list();
    }

    /** The versions of a kind, by code and version. */
    public List<PublishedVersion> versions(DocumentKind kind) {
        return find("kind = ?1 order by code, version", kind)
                .project(PublishedVersion.class)
                .list();
    }

    private <D extends CatalogueDocument> Optional<Published<D>> find(
            Class<D> type, DocumentKind kind, String code, String version) {
        Key key = new Key(kind, code, version);
        @SuppressWarnings("unchecked") // the kind in the key decides the type
        Published<D> known = (Published<D>) read.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Published<D>> found = find("kind = ?1 and code = ?2 and version = ?3", kind, code, version)
                .firstResultOptional()
                .map(row -> row.as(type));
        found.ifPresent(published -> read.put(key, published));
        return found;
    }
}
