package org.assessmentcentre.portfolio.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What this service reads of {@code assessment.staff-changed.v1}. Roles it does not know grant nothing. */
record StaffChanged(UUID staffId, String centre, String account, List<String> roles, String status) {

    StaffChanged {
        Objects.requireNonNull(staffId, "staffId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(status, "status");
        roles = List.copyOf(roles);
    }

    boolean active() {
        return status.equals("ACTIVE");
    }
}
