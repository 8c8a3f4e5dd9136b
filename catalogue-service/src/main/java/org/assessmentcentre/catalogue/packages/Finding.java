package org.assessmentcentre.catalogue.packages;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something wrong in a document.
 *
 * @param at the reference of the part, {@code 8431-700-AC1.1}, or the name of a field of the whole
 * @param message what is wrong there, naming the value
 */
public record Finding(
        @Schema(examples = "off-the-job-hours") String at,

        @Schema(examples = "floorHours must be positive, is 0")
        String message) {}
