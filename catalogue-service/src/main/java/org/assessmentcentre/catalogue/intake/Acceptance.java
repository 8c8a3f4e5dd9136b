package org.assessmentcentre.catalogue.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An editor's word that findings may stand. */
public record Acceptance(
        @Schema(description = "Their numbers.", examples = "[3, 4]")
        List<Integer> findings,

        @Schema(
                description = "Why they may stand.",
                examples = "Section 8 is what we assess by; told the awarding body.")
        String note,

        @Schema(description = "The editor's account.", examples = "4f0c9a3e-8a52-4c0e-9d5b-0a1f6f6d2b11")
        String by,

        Instant at) {}
