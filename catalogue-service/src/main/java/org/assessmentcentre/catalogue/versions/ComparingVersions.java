package org.assessmentcentre.catalogue.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.published.PublishedDocuments;

/** Compares two published versions of a qualification. */
@ApplicationScoped
class ComparingVersions {

    private final PublishedDocuments published;

    ComparingVersions(PublishedDocuments published) {
        this.published = published;
    }

    @Transactional
    VersionDiffResponse compare(String code, String from, String to) {
        return VersionDiffResponse.of(published.qualification(code, from), published.qualification(code, to));
    }
}
