package org.assessmentcentre.catalogue.crosswalk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;

/** The whole version, as it was announced. */
public record CrosswalkResponse(
        @JsonUnwrapped Crosswalk document,
        Instant publishedAt,
        @JsonIgnore String contentTag) implements ContentTagged {

    static CrosswalkResponse of(Published<Crosswalk> published) {
        return new CrosswalkResponse(published.document(), published.publishedAt(), published.sha256());
    }
}
