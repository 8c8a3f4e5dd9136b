package org.assessmentcentre.catalogue.drafts;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole document as it is to be. */
public record DraftRequest(
        @NotNull
        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                description =
                        "A qualification, standard, assessment plan, framework or crosswalk, in the format that its reads answer with.",
                examples = "{\"kind\": \"assessment-plan\", \"standard\": \"ST0480\"}")
        JsonNode document) {}
