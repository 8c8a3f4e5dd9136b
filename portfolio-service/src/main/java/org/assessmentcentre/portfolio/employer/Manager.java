package org.assessmentcentre.portfolio.employer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person who manages an employer's apprentices. Personal data: never in an event. */
@Schema(description = "A person who manages an employer's apprentices.")
record Manager(
        @Schema(description = "The account's sub.", example = "6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55")
        String account,

        @Schema(example = "Morgan Ellis") String name,
        @Schema(example = "morgan.ellis@example.org") String email) {}
