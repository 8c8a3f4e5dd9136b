package org.assessmentcentre.catalogue.qualifications;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;
import org.assessmentcentre.kit.http.ContentTagged;

/** The whole version, as it was announced. */
public record QualificationResponse(
        @JsonUnwrapped Qualification document,
        Instant publishedAt,
        @JsonIgnore String contentTag) implements ContentTagged {

    static QualificationResponse of(Published<Qualification> published) {
        return new QualificationResponse(published.document(), published.publishedAt(), published.sha256());
    }
}
