package org.assessmentcentre.portfolio.gateway;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** English and maths were talked over with the apprentice; the employer signs again for going on without them. */
record Discussion(
        LocalDate discussedOn,
        @Schema(example = "Talked over English and maths.") String note,
        @Nullable Signature employer) {}
