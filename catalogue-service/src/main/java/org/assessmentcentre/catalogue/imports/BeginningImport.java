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
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.handbook.Section;
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

    @Transactional
    void mustBePublished(ImportOrder order) {
        boolean framework = order.kind() == DocumentKind.FRAMEWORK;
        if (published.revisions(order.kind(), order.code(), order.version()) == 0) {
            throw new Refusal(
                    framework ? ImportProblem.FRAMEWORK_NOT_PUBLISHED : ImportProblem.QUALIFICATION_NOT_PUBLISHED,
                    "Publish version " + order.version() + " of " + order.code()
                            + " first: wording is a layer over its structure.");
        }
        if (framework && texts.of(order.code()).isEmpty()) {
            throw new Refusal(
                    ImportProblem.FRAMEWORK_TEXT_UNKNOWN,
                    "No layout of " + order.code() + " is known; its parts stay in our own words.");
        }
    }

    @Transactional
    Begun begin(ImportOrder order, ReceivedText text, String by) {
        Instant now = clock.instant();
        imports.endAbandoned(now);
        UUID id = Ids.next();
        List<SectionProgress> sections = order.kind() == DocumentKind.FRAMEWORK
                ? sections(published.framework(order.code(), order.version()).document())
                : sections(
                        published.qualification(order.code(), order.version()).document());
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

    private static Begun same(HandbookImport running, ImportOrder order, ReceivedText text) {
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

    private static List<SectionProgress> sections(Qualification qualification) {
        return Section.ofHandbook().stream()
                .map(section -> SectionProgress.waiting(section, SectionCounts.expected(qualification, section)))
                .toList();
    }

    private static List<SectionProgress> sections(Framework framework) {
        return Section.ofFramework().stream()
                .map(section -> SectionProgress.waiting(section, SectionCounts.expected(framework, section)))
                .toList();
    }
}
