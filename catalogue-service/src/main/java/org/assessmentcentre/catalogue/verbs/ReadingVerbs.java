package org.assessmentcentre.catalogue.verbs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.assessmentcentre.catalogue.published.PublishedDocuments;

/** Shows the verbs of a version. */
@ApplicationScoped
class ReadingVerbs {

    private final PublishedDocuments published;
    private final CommandVerbs verbs;

    ReadingVerbs(PublishedDocuments published, CommandVerbs verbs) {
        this.published = published;
        this.verbs = verbs;
    }

    @Transactional
    VerbsResponse of(String code, String version) {
        return VerbsResponse.of(published.qualification(code, version), verbs);
    }
}
