package org.assessmentcentre.catalogue.document;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When a rule holds, by the day that readiness is asked about. Both days belong to it. */
public record InForce(
        @Schema(examples = "2025-02-11") @Nullable LocalDate from,
        @Schema(examples = "2025-02-10") @Nullable LocalDate until) {}
