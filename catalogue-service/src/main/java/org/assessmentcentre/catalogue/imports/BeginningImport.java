package org.assessmentcentre.catalogue.imports;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.intake.ReceivedFile;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/** Begins the import of a text that has arrived, unless one of the same qualification is running. */
@ApplicationScoped
class BeginningImport {

    /** Much longer than any step of the work takes; shorter than anybody's patience after a crash. */
    static final Duration LEASE = Duration.ofMinutes(1);

    private static final int TRIES = 3;

    private final HandbookImports imports;
    private final PublishedDocuments published;
    private final FrameworkTexts texts;
    private final Clock clock;

    BeginningImport(HandbookImports imports, PublishedDocuments published, FrameworkTexts texts, Clock clock) {
        this.texts = texts;
        this.imports = imports;
        this.published = published;
        this.clock = clock;
    }

    /** @param fresh false when the same text for the same centres is being imported already */
    record Begun(ImportResponse operation, boolean fresh) {}

    @Transactional
    void endAbandoned(@Observes StartupEvent started) {
        imports.endAbandoned(clock.instant());
    }

    /** A copy is wording of what is published; of a qualification that is not yet it becomes the draft. */
    @Transactional
    ImportOrder copy(DocumentKind kind, String code, String version, List<String> centres) {
        boolean stands = published.revisions(kind, code, version) > 0;
        if (kind == DocumentKind.FRAMEWORK) {
            mustBeReadable(code, version, stands);
        }
        return new ImportOrder(kind, code, version, centres, stands ? Becomes.WORDING : Becomes.DRAFT);
    }

    private void mustBeReadable(String framework, String version, boolean stands) {
        if (!stands) {
            throw new Refusal(
                    ImportProblem.FRAMEWORK_NOT_PUBLISHED,
                    "Publish version " + version + " of " + framework
                            + " first: wording is a layer over its structure.");
        }
        if (texts.of(framework).isEmpty()) {
            throw new Refusal(
                    ImportProblem.FRAMEWORK_TEXT_UNKNOWN,
                    "No layout of " + framework + " is known; its parts stay in our own words.");
        }
    }

    @Transactional
    Begun begin(ImportOrder order, List<Section> expected, ReceivedFile text, String by) {
        Instant now = clock.instant();
        imports.endAbandoned(now);
        UUID id = Ids.next();
        List<SectionProgress> sections = sections(order, expected);
        var row = new HandbookImports.Beginning(
                id, order, text.sha256(), text.bytes(), sections, now, by, now.plus(LEASE));
        for (int i = 0; i < TRIES; i++) {
            if (imports.begin(row)) {
                return new Begun(ImportResponse.of(imports.findById(id)), true);
            }
            Optional<HandbookImport> running = imports.running(order.code());
            if (running.isPresent()) {
                return same(running.get(), order, text);
            }
        }
        throw new Refusal(KitProblem.CONCURRENT_REQUEST, "Repeat the request.")
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private static Begun same(HandbookImport running, ImportOrder order, ReceivedFile text) {
        if (running.sameAs(order, text.sha256())) {
            return new Begun(ImportResponse.of(running), false);
        }
        throw new Refusal(
                        ImportProblem.IMPORT_RUNNING,
                        "Wait until the import that Location names has ended, then repeat this one.")
                .withHeader(
                        HttpHeaders.LOCATION,
                        "/catalogue/" + ImportResponse.of(running).path())
                .withHeader(HttpHeaders.RETRY_AFTER, "1");
    }

    private List<SectionProgress> sections(ImportOrder order, List<Section> expected) {
        return expected.stream()
                .map(section -> SectionProgress.waiting(section, count(order, section)))
                .toList();
    }

    /** As the published structure has them; 0 without one. */
    private int count(ImportOrder order, Section section) {
        if (order.becomes() != Becomes.WORDING) {
            return 0;
        }
        return order.kind() == DocumentKind.FRAMEWORK
                ? SectionCounts.expected(
                        published.framework(order.code(), order.version()).document(), section)
                : SectionCounts.expected(
                        published.qualification(order.code(), order.version()).document(), section);
    }
}
