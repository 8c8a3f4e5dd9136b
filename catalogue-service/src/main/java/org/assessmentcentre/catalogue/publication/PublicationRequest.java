package org.assessmentcentre.catalogue.publication;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to publish. */
public record PublicationRequest(
        @JsonProperty("package")
        @NotNull
        @Size(max = 64)
        @Pattern(
                regexp = "[A-Za-z0-9]+(-[A-Za-z0-9]+){0,30}-[A-Za-z0-9.]+",
                message = "must be a package's name, such as 8431-2.0")
        @Schema(name = "package", description = "A name that GET /v1/packages lists.", examples = "8431-2.0")
        String packageName) {}
