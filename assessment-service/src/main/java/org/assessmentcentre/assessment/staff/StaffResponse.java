package org.assessmentcentre.assessment.staff;

import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.http.Tagged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of staff. */
@Schema(description = "A member of a centre's staff.")
record StaffResponse(
        UUID id,
        @Schema(examples = "000001") String centre,
        String account,
        @Schema(examples = "Amina Rahman") String name,
        List<StaffRole> roles,
        StaffStatus status,
        long version)
        implements Tagged {

    static StaffResponse from(Staff staff) {
        return new StaffResponse(
                staff.id(),
                staff.centre(),
                staff.account(),
                staff.name(),
                staff.roles(),
                staff.status(),
                staff.version());
    }
}
