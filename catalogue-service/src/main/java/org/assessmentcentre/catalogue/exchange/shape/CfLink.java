package org.assessmentcentre.catalogue.exchange.shape;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place of something, with its title and identifier. */
@Schema(name = "CFLink", description = "A place of something, with its title and identifier.")
public record CfLink(
        @Schema(examples = "Senior Leader") String title,

        @Schema(examples = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String identifier,

        @Schema(
                examples =
                        "https://centre.example/catalogue/ims/case/v1p1/CFDocuments/5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d")
        String uri) {}
