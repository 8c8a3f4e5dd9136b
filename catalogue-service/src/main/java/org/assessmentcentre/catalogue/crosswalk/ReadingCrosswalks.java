package org.assessmentcentre.catalogue.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.ListingVersions;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;

/** Reads a published crosswalk, tells what became of its ends, and finds links by either of them. */
@ApplicationScoped
class ReadingCrosswalks {

    private final PublishedDocuments published;
    private final ListingVersions listing;
    private final LaterVersions later;
    private final KnownEnds known;
    private final Cursors cursors;

    ReadingCrosswalks(
            PublishedDocuments published,
            ListingVersions listing,
            LaterVersions later,
            KnownEnds known,
            Cursors cursors) {
        this.known = known;
        this.published = published;
        this.listing = listing;
        this.later = later;
        this.cursors = cursors;
    }

    @Transactional
    CrosswalkResponse version(String code, String version) {
        return CrosswalkResponse.of(published.crosswalk(code, version));
    }

    @Transactional
    Page<DroppedEnd> findings(String code, String version, PageRequest page) {
        Crosswalk crosswalk = published.crosswalk(code, version).document();
        return cursors.page(
                "crosswalks/" + crosswalk.name("/") + "/findings",
                page,
                later.dropped(crosswalk).all(),
                DroppedEnd::sortKey);
    }

    @Transactional
    Page<LinkResponse> links(LinkQuery query, PageRequest page) {
        known.mustKnow(query);
        List<LinkResponse> fitting =
                asked(query).flatMap(crosswalk -> links(crosswalk, query)).toList();
        return cursors.page(query.list(), page, fitting, LinkResponse::sortKey);
    }

    private Stream<Crosswalk> asked(LinkQuery query) {
        List<PublishedVersion> versions = query.version == null
                ? listing.inForce(DocumentKind.CROSSWALK)
                : published.versions(DocumentKind.CROSSWALK).stream()
                        .filter(version -> version.version().equals(query.version))
                        .toList();
        return versions.stream()
                .map(version ->
                        published.crosswalk(version.code(), version.version()).document());
    }

    private Stream<LinkResponse> links(Crosswalk crosswalk, LinkQuery query) {
        DroppedEnds dropped = later.dropped(crosswalk);
        return crosswalk.links().stream()
                .filter(link -> query.fits(crosswalk, link))
                .map(link -> LinkResponse.of(crosswalk, link, dropped.of(link), query.sortOrDefault()));
    }
}
