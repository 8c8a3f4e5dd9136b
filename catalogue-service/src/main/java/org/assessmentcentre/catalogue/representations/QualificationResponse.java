package org.assessmentcentre.catalogue.representations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.assessmentcentre.catalogue.document.Qualification;
import org.assessmentcentre.catalogue.published.Published;

/** The whole version, as it was announced. */
public record QualificationResponse(@JsonUnwrapped Qualification document, Instant publishedAt) {

    static QualificationResponse of(Published<Qualification> published) {
        return new QualificationResponse(published.document(), published.publishedAt());
    }
}
