package org.assessmentcentre.catalogue.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.handbook.HandbookFinding;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.wording.WordingLayer;

/**
 * Writes down how far an import is and how it ended, each step a transaction. A step of an import that has ended
 * meanwhile, because its lease ran out, changes nothing: another may be running by now.
 */
@ApplicationScoped
class AdvancingImport {

    private final HandbookImports imports;
    private final PublishedDocuments published;
    private final WordingLayer wording;
    private final Clock clock;

    AdvancingImport(HandbookImports imports, PublishedDocuments published, WordingLayer wording, Clock clock) {
        this.imports = imports;
        this.published = published;
        this.wording = wording;
        this.clock = clock;
    }

    /** What a text is compared with. */
    sealed interface Structure {
        List<SectionProgress> sections();
    }

    /** Of a handbook. */
    record OfHandbook(Qualification qualification, Standard standard, List<SectionProgress> sections)
            implements Structure {}

    /** Of a framework. */
    record OfFramework(Framework framework, List<SectionProgress> sections) implements Structure {}

    @Transactional
    Structure structure(UUID id) {
        HandbookImport operation = imports.findById(id);
        if (operation.kind() == DocumentKind.FRAMEWORK) {
            return new OfFramework(
                    published.framework(operation.code(), operation.version()).document(), operation.sections());
        }
        Qualification qualification =
                published.qualification(operation.code(), operation.version()).document();
        Standard standard = published
                .standard(qualification.standard())
                .orElseThrow(() -> new IllegalStateException("A qualification was published without its standard"));
        return new OfHandbook(qualification, standard, operation.sections());
    }

    /** False when it has ended meanwhile. */
    @Transactional
    boolean advance(UUID id, List<SectionProgress> sections) {
        Optional<HandbookImport> running = imports.stillRunning(id);
        running.ifPresent(
                operation -> operation.advance(sections, clock.instant().plus(BeginningImport.LEASE)));
        return running.isPresent();
    }

    /** Without findings the wording, the licences and the end become visible together; else it waits for a review. */
    @Transactional
    void finish(UUID id, List<HandbookFinding> findings, Held read) {
        imports.stillRunning(id).ifPresent(operation -> {
            if (findings.isEmpty()) {
                operation.succeed(findings, clock.instant());
                wording.keep(operation.edition(read), operation.centres(), id, clock.instant());
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
