package org.assessmentcentre.catalogue.frameworks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Reads a published framework, whole or by its parts. */
@ApplicationScoped
class ReadingFrameworks {

    private final PublishedDocuments published;
    private final Cursors cursors;

    ReadingFrameworks(PublishedDocuments published, Cursors cursors) {
        this.published = published;
        this.cursors = cursors;
    }

    @Transactional
    FrameworkResponse version(String code, String version) {
        return FrameworkResponse.of(published.framework(code, version));
    }

    @Transactional
    FrameworkDiffResponse diff(String code, String from, String to) {
        return new FrameworkDiffResponse(
                code,
                from,
                to,
                FrameworkDifferences.between(
                        published.framework(code, from).document(),
                        published.framework(code, to).document()));
    }

    @Transactional
    Page<FrameworkItemResponse> items(String code, String version, ItemQuery query, PageRequest page) {
        Framework framework = published.framework(code, version).document();
        return cursors.page(
                "frameworks/" + framework.name("/") + "\n" + query.list(),
                page,
                all(framework).stream().filter(query::fits).toList(),
                FrameworkItemResponse::sortKey);
    }

    @Transactional
    FrameworkItemResponse item(String code, String version, String ref) {
        return all(published.framework(code, version).document()).stream()
                .filter(item -> item.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Part " + ref));
    }

    private static List<FrameworkItemResponse> all(Framework framework) {
        List<FrameworkItemResponse> all = new ArrayList<>();
        framework.items().forEach(item -> add(item, null, all));
        return all;
    }

    private static void add(FrameworkItem item, @Nullable String parent, List<FrameworkItemResponse> all) {
        all.add(FrameworkItemResponse.of(item, parent, all.size()));
        item.items().forEach(part -> add(part, item.ref(), all));
    }
}
