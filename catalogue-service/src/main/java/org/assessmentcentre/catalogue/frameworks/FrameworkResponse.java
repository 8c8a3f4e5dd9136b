package org.assessmentcentre.catalogue.frameworks;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;

/** The whole version, as it was announced. */
public record FrameworkResponse(
        @JsonUnwrapped Framework document,
        Instant publishedAt,
        @JsonIgnore String contentTag) implements ContentTagged {

    static FrameworkResponse of(Published<Framework> published) {
        return new FrameworkResponse(published.document(), published.publishedAt(), published.sha256());
    }
}
