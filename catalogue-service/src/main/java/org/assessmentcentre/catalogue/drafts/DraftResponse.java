package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A draft with all that stands against its publication. */
public record DraftResponse(
        UUID id,
        DocumentKind kind,
        @Schema(examples = "ST0480") String code,

        @Schema(description = "The version or plan it is to become.", examples = "AP03")
        String documentVersion,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description = "The whole document.",
                examples = "{\"kind\": \"assessment-plan\", \"standard\": \"ST0480\"}")
        JsonNode document,

        @Schema(
                description = "Everything that does not hold together; without an error, all that somebody should look"
                        + " at. It can be published when there is no error and every warning is accepted.")
        List<DraftFinding> findings,

        Instant createdAt,
        Instant changedAt,
        @Schema(examples = "3") long version)
        implements Tagged {

    /** Where the draft is, below the service's own prefix. */
    String path() {
        return "v1/drafts/" + id;
    }
}
