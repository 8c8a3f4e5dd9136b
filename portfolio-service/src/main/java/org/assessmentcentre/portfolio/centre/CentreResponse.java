package org.assessmentcentre.portfolio.centre;

import java.util.List;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A centre as its people and the operator see it. */
@Schema(description = "An approved centre.")
record CentreResponse(
        @Schema(example = "000001") String number,
        @Schema(example = "Riverside Leadership Centre") String name,
        @Schema(example = "APPROVED") String status,
        CentreSettings settings,
        List<String> providerClients,

        @Schema(description = "Counts its changes; also its ETag.")
        long version)
        implements Tagged {

    static CentreResponse from(Centre centre) {
        return new CentreResponse(
                centre.number(),
                centre.name(),
                centre.status().name(),
                centre.settings(),
                List.copyOf(centre.providerClients()),
                centre.version());
    }
}
