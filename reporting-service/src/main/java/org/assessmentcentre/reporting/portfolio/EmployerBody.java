package org.assessmentcentre.reporting.portfolio;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What we read of an employer event: the employer as a whole. */
record EmployerBody(
        UUID employerId,
        String centre,
        String reference,
        String name,
        @Nullable List<Manager> managers) {

    record Manager(String account) {
        Manager {
            Objects.requireNonNull(account, "manager.account");
        }
    }

    EmployerBody {
        Objects.requireNonNull(employerId, "employerId");
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(name, "name");
    }

    String[] accounts() {
        return managers == null
                ? new String[0]
                : managers.stream().map(Manager::account).distinct().toArray(String[]::new);
    }
}
