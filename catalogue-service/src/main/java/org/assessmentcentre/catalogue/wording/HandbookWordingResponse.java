package org.assessmentcentre.catalogue.wording;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.JsonNode;
import org.assessmentcentre.kit.http.ContentTagged;
import org.assessmentcentre.kit.http.Sha256;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that the centre's copy prints. */
public record HandbookWordingResponse(
        @Schema(
                type = SchemaType.OBJECT,
                description = "By section: cover, structure, centre, resources, methods, units, subjects, mapping,"
                        + " assignments, matrix, sheets; each part with its line.")
        JsonNode handbook,

        @JsonIgnore String contentTag)
        implements ContentTagged {

    @Override
    public boolean mayBeKept() {
        return false; // a licence may end
    }

    static HandbookWordingResponse of(JsonNode handbook) {
        return new HandbookWordingResponse(handbook, Sha256.hex(handbook.toString()));
    }
}
