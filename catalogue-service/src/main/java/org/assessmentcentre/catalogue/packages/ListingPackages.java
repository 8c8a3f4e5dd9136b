package org.assessmentcentre.catalogue.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.catalogue.published.PublishedDocuments;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;

/** Lists what the service carries, by name, and whether it is published. */
@ApplicationScoped
class ListingPackages {

    private final CarriedPackages packages;
    private final PublishedDocuments published;
    private final Cursors cursors;

    ListingPackages(CarriedPackages packages, PublishedDocuments published, Cursors cursors) {
        this.packages = packages;
        this.published = published;
        this.cursors = cursors;
    }

    @Transactional
    Page<PackageResponse> list(PageRequest page) {
        Map<String, Instant> publishedAt = new HashMap<>();
        published.versions().forEach(version -> publishedAt.put(version.name("-"), version.publishedAt()));
        List<PackageResponse> all = packages.all().stream()
                .map(document -> PackageResponse.of(document, publishedAt.get(document.name("-"))))
                .toList();
        return cursors.page("packages", page, all, PackageResponse::name);
    }
}
