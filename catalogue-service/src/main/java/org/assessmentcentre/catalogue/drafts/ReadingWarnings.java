package org.assessmentcentre.catalogue.drafts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.IntStream;
import org.assessmentcentre.catalogue.packages.Warning;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;

/** Tells why the warnings of a published version were let stand. */
@ApplicationScoped
class ReadingWarnings {

    private final PublishedDocuments published;
    private final DraftFindings findings;
    private final DraftAcceptances acceptances;
    private final Cursors cursors;

    ReadingWarnings(
            PublishedDocuments published, DraftFindings findings, DraftAcceptances acceptances, Cursors cursors) {
        this.published = published;
        this.findings = findings;
        this.acceptances = acceptances;
        this.cursors = cursors;
    }

    @Transactional
    Page<VersionWarning> of(String code, String version, PageRequest page) {
        List<Warning> warnings =
                findings.warnings(published.qualification(code, version).document());
        List<DraftAcceptance> accepted = acceptances.ofPublished(code);
        List<VersionWarning> all = IntStream.range(0, warnings.size())
                .mapToObj(i -> VersionWarning.of(i + 1, warnings.get(i), accepted))
                .toList();
        return cursors.page(
                "warnings/" + code + "/" + version, page, all, warning -> "%05d".formatted(warning.number()));
    }
}
