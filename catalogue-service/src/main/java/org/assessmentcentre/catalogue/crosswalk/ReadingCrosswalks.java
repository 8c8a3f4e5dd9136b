package org.assessmentcentre.catalogue.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.CurrentVersions;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;

/** Lists published crosswalks, reads one, and finds links by either end. */
@ApplicationScoped
class ReadingCrosswalks {

    private final PublishedDocuments published;
    private final Cursors cursors;
    private final Clock clock;

    ReadingCrosswalks(PublishedDocuments published, Cursors cursors, Clock clock) {
        this.published = published;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<CrosswalkSummary> list(PageRequest page) {
        List<PublishedVersion> versions = published.versions(DocumentKind.CROSSWALK);
        List<PublishedVersion> inForce = inForce(versions).toList();
        List<CrosswalkSummary> all = versions.stream()
                .map(version -> CrosswalkSummary.of(version, inForce.contains(version)))
                .toList();
        return cursors.page("crosswalks", page, all, CrosswalkSummary::sortKey);
    }

    @Transactional
    CrosswalkResponse version(String code, String version) {
        return CrosswalkResponse.of(published.crosswalk(code, version));
    }

    @Transactional
    Page<LinkResponse> links(LinkQuery query, PageRequest page) {
        List<LinkResponse> fitting = inForce(published.versions(DocumentKind.CROSSWALK))
                .map(version ->
                        published.crosswalk(version.code(), version.version()).document())
                .flatMap(ReadingCrosswalks::links)
                .filter(query::fits)
                .toList();
        return cursors.page(query.list(), page, fitting, LinkResponse::sortKey);
    }

    private Stream<PublishedVersion> inForce(List<PublishedVersion> versions) {
        LocalDate today = LegalDates.today(clock);
        return versions.stream()
                .map(PublishedVersion::code)
                .distinct()
                .flatMap(code -> CurrentVersions.current(versions, code, today).stream());
    }

    private static Stream<LinkResponse> links(Crosswalk crosswalk) {
        return crosswalk.links().stream().map(link -> LinkResponse.of(crosswalk, link));
    }
}
