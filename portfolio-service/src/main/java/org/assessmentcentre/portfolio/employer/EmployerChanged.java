package org.assessmentcentre.portfolio.employer;

import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;

/** An employer came, or got a manager: its whole state without personal data. */
record EmployerChanged(UUID employerId, String centre, String reference, String name, List<ManagerAccount> managers)
        implements DomainEvent {

    record ManagerAccount(String account) {}

    static EmployerChanged of(Employer employer, List<Manager> managers) {
        return new EmployerChanged(
                employer.id(),
                employer.centre(),
                employer.reference(),
                employer.name(),
                managers.stream()
                        .map(manager -> new ManagerAccount(manager.account()))
                        .toList());
    }

    @Override
    public String type() {
        return "portfolio.employer-changed.v1";
    }

    @Override
    public String topic() {
        return "portfolio.directory";
    }

    @Override
    public String subject() {
        return employerId.toString();
    }
}
