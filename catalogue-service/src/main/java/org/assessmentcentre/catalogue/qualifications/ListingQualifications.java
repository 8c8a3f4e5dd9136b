package org.assessmentcentre.catalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.CurrentVersions;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.time.LegalDates;
import org.jspecify.annotations.Nullable;

/** Lists the qualifications that are published, and the versions of one. */
@ApplicationScoped
class ListingQualifications {

    private final PublishedDocuments published;
    private final Cursors cursors;

    private final Clock clock;

    ListingQualifications(PublishedDocuments published, Cursors cursors, Clock clock) {
        this.published = published;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<QualificationSummary> qualifications(PageRequest page) {
        Map<String, List<PublishedVersion>> byCode = published.versions(DocumentKind.QUALIFICATION).stream()
                .sorted(Comparator.comparing(PublishedVersion::publishedAt))
                .collect(Collectors.groupingBy(PublishedVersion::code));
        List<QualificationSummary> all =
                byCode.values().stream().map(QualificationSummary::of).toList();
        return cursors.page("qualifications", page, all, QualificationSummary::code);
    }

    @Transactional
    Page<VersionSummary> versions(String code, PageRequest page) {
        List<PublishedVersion> versions = published.versions(DocumentKind.QUALIFICATION).stream()
                .filter(version -> version.code().equals(code))
                .toList();
        if (versions.isEmpty()) {
            throw Refusal.notFound("Qualification " + code);
        }
        Optional<String> current =
                CurrentVersions.current(versions, code, LegalDates.today(clock)).map(PublishedVersion::version);
        List<VersionSummary> all = versions.stream()
                .map(version -> VersionSummary.of(
                        published.qualification(code, version.version()),
                        next(versions, version),
                        current.equals(Optional.of(version.version()))))
                .toList();
        return cursors.page("qualifications/" + code, page, all, VersionSummary::version);
    }

    /** The first day of the version that takes its place. */
    private static @Nullable LocalDate next(List<PublishedVersion> versions, PublishedVersion of) {
        return versions.stream()
                .map(PublishedVersion::firstDay)
                .filter(day -> day.isAfter(of.firstDay()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
