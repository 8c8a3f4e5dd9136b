package org.assessmentcentre.catalogue.standards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;

/** Lists published standards and reads one. */
@ApplicationScoped
class ReadingStandards {

    private final PublishedDocuments published;
    private final Cursors cursors;

    ReadingStandards(PublishedDocuments published, Cursors cursors) {
        this.published = published;
        this.cursors = cursors;
    }

    @Transactional
    Page<StandardSummary> list(PageRequest page) {
        List<StandardSummary> all = published.versions(DocumentKind.STANDARD).stream()
                .map(StandardSummary::of)
                .toList();
        return cursors.page("standards", page, all, StandardSummary::sortKey);
    }

    @Transactional
    StandardResponse version(String code, String version) {
        return StandardResponse.of(published.standard(code, version));
    }
}
