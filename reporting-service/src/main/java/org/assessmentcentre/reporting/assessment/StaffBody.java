package org.assessmentcentre.reporting.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What we read of a staff event: the member of staff as a whole. A role we don't know gives no sight. */
record StaffBody(UUID staffId, String centre, String account, List<String> roles, String status) {

    StaffBody {
        Objects.requireNonNull(staffId, "staffId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(status, "status");
        roles = List.copyOf(roles);
    }

    /** Anything but active gives no sight either. */
    boolean active() {
        return status.equals("ACTIVE");
    }
}
