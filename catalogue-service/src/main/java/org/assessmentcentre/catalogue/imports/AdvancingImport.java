package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.CatalogueDocument;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.drafts.DraftFindings;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.packages.Finding;
import org.assessmentcentre.catalogue.packages.Warning;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;

/**
 * Writes down how far an import is and how it ended, each step a transaction. A step of an import that has ended
 * meanwhile, because its lease ran out, changes nothing: another may be running by now.
 */
@ApplicationScoped
class AdvancingImport {

    private final HandbookImports imports;
    private final PublishedDocuments published;
    private final TakingIn taking;
    private final DraftFindings rules;
    private final Clock clock;

    AdvancingImport(
            HandbookImports imports, PublishedDocuments published, TakingIn taking, DraftFindings rules, Clock clock) {
        this.rules = rules;
        this.imports = imports;
        this.published = published;
        this.taking = taking;
        this.clock = clock;
    }

    /** What a text is compared with. */
    sealed interface Structure {}

    /** Of a handbook. */
    record OfHandbook(Qualification qualification, Standard standard) implements Structure {}

    /** Of a framework. */
    record OfFramework(Framework framework) implements Structure {}

    /** Empty while the version is not published. */
    @Transactional
    Optional<Structure> structure(UUID id) {
        HandbookImport operation = imports.findById(id);
        if (operation.becomes() != Becomes.WORDING) {
            return Optional.empty();
        }
        if (operation.kind() == DocumentKind.FRAMEWORK) {
            return Optional.of(new OfFramework(
                    published.framework(operation.code(), operation.version()).document()));
        }
        Qualification qualification =
                published.qualification(operation.code(), operation.version()).document();
        Standard standard = published
                .standard(qualification.standard())
                .orElseThrow(() -> new IllegalStateException("A qualification was published without its standard"));
        return Optional.of(new OfHandbook(qualification, standard));
    }

    /** Whether this very document is published already. */
    @Transactional
    boolean stands(CatalogueDocument document) {
        return taking.standing(document).isPresent();
    }

    /** Everything that stands against publishing it. */
    @Transactional
    List<Finding> against(CatalogueDocument document) {
        return rules.errors(document);
    }

    /** What an editor has to look at before it is published. */
    @Transactional
    List<Warning> warnings(CatalogueDocument document) {
        return rules.open(document);
    }

    /** The version of the same code that was published last; of a plan its latest revision. */
    @Transactional
    Optional<CatalogueDocument> latest(CatalogueDocument of) {
        return published.versions(of.kind()).stream()
                .filter(version -> version.code().equals(of.code()))
                .max(Comparator.comparing(PublishedVersion::publishedAt))
                .flatMap(version -> published.latest(of.kind(), version.code(), version.version()));
    }

    /** Every published standard. */
    @Transactional
    List<Standard> standards() {
        return published.versions(DocumentKind.STANDARD).stream()
                .map(version ->
                        published.standard(version.code(), version.version()).document())
                .toList();
    }

    @Transactional
    List<SectionProgress> sections(UUID id) {
        return imports.findById(id).sections();
    }

    @Transactional
    ImportOrder order(UUID id) {
        return imports.findById(id).order();
    }

    /** False when it has ended meanwhile. */
    @Transactional
    boolean advance(UUID id, List<SectionProgress> sections) {
        Optional<HandbookImport> running = imports.stillRunning(id);
        running.ifPresent(
                operation -> operation.advance(sections, clock.instant().plus(BeginningImport.LEASE)));
        return running.isPresent();
    }

    /**
     * Without findings what it becomes and its end are visible together; else it waits for a review. A version is never
     * published without an editor's word.
     */
    @Transactional
    void finish(UUID id, List<HandbookFinding> findings, Held read) {
        imports.stillRunning(id).ifPresent(operation -> {
            if (findings.isEmpty() && !(operation.becomes() == Becomes.VERSION && taking.changes(read))) {
                operation.succeed(findings, taking.takeIn(operation, read), clock.instant());
            } else {
                operation.review(findings, read);
            }
        });
    }

    @Transactional
    void fail(UUID id, List<HandbookFinding> findings, String why) {
        imports.stillRunning(id).ifPresent(operation -> operation.fail(findings, why, clock.instant()));
    }
}
