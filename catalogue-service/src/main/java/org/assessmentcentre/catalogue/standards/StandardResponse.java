package org.assessmentcentre.catalogue.standards;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.Standard;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;

/** The whole version, as it was announced. */
public record StandardResponse(
        @JsonUnwrapped Standard document,
        Instant publishedAt,
        @JsonIgnore String contentTag) implements ContentTagged {

    static StandardResponse of(Published<Standard> published) {
        return new StandardResponse(published.document(), published.publishedAt(), published.sha256());
    }
}
