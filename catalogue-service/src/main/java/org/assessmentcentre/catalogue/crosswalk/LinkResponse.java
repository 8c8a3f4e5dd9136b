package org.assessmentcentre.catalogue.crosswalk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.assessmentcentre.catalogue.document.Crosswalk;
import org.assessmentcentre.catalogue.document.CrosswalkLink;
import org.assessmentcentre.catalogue.document.DocumentReference;
import org.assessmentcentre.catalogue.document.StandardReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A suggested link with the documents that its ends belong to. */
public record LinkResponse(
        @JsonUnwrapped CrosswalkLink link,
        @Schema(examples = "NHS-LF-8431") String crosswalk,

        @Schema(description = "Of the crosswalk.", examples = "1.0")
        String version,

        DocumentReference framework,
        DocumentReference qualification,
        StandardReference standard,
        @JsonIgnore String sortKey) {

    static LinkResponse of(Crosswalk crosswalk, CrosswalkLink link) {
        return new LinkResponse(
                link,
                crosswalk.code(),
                crosswalk.version(),
                crosswalk.framework(),
                crosswalk.qualification(),
                crosswalk.standard(),
                String.join(" ", link.element(), link.target(), crosswalk.code()));
    }
}
