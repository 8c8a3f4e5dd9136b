package org.assessmentcentre.catalogue.packages;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.assessmentcentre.kit.http.ContentTagged;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published document as a package: nothing beside it, so that it can be imported as it is. */
@Schema(
        type = SchemaType.OBJECT,
        description = "A qualification, standard or assessment plan, in the format of a package.",
        examples = "{\"kind\": \"standard\", \"standard\": \"ST0480\", \"version\": \"1.2\"}")
public record PackageContent(@JsonValue JsonNode document, String contentTag) implements ContentTagged {}
