package org.assessmentcentre.reporting.coverage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many of so many. */
@Schema(description = "So many of so many.", examples = "{\"n\": 3, \"of\": 5}")
public record Share(int n, int of) {}
