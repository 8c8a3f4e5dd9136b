package org.assessmentcentre.catalogue.qualifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.catalogue.published.PublishedVersion;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;

/** Lists the qualifications that are published, and the versions of one. */
@ApplicationScoped
class ListingQualifications {

    private final PublishedDocuments published;
    private final Cursors cursors;

    ListingQualifications(PublishedDocuments published, Cursors cursors) {
        this.published = published;
        this.cursors = cursors;
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
        List<VersionSummary> all = published.versions(DocumentKind.QUALIFICATION).stream()
                .filter(version -> version.code().equals(code))
                .map(VersionSummary::of)
                .toList();
        if (all.isEmpty()) {
            throw Refusal.notFound("Qualification " + code);
        }
        return cursors.page("qualifications/" + code, page, all, VersionSummary::version);
    }
}
