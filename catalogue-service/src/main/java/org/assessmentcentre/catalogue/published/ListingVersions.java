package org.assessmentcentre.catalogue.published;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.time.LegalDates;

/** Lists the published versions of a kind that has a first day, and tells which are in force. */
@ApplicationScoped
public class ListingVersions {

    private final PublishedDocuments published;
    private final Cursors cursors;
    private final Clock clock;

    ListingVersions(PublishedDocuments published, Cursors cursors, Clock clock) {
        this.published = published;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** By code, then version. */
    @Transactional
    public Page<DocumentVersion> page(DocumentKind kind, PageRequest page) {
        List<PublishedVersion> inForce = inForce(kind);
        return cursors.page(
                "versions/" + kind.name().toLowerCase(Locale.ROOT),
                page,
                published.versions(kind).stream()
                        .map(version -> DocumentVersion.of(version, inForce.contains(version)))
                        .toList(),
                DocumentVersion::sortKey);
    }

    /** Of each document of the kind the version that is in force today, if one is. */
    @Transactional
    public List<PublishedVersion> inForce(DocumentKind kind) {
        LocalDate today = LegalDates.today(clock);
        List<PublishedVersion> versions = published.versions(kind);
        return versions.stream()
                .map(PublishedVersion::code)
                .distinct()
                .flatMap(code -> CurrentVersions.current(versions, code, today).stream())
                .toList();
    }
}
