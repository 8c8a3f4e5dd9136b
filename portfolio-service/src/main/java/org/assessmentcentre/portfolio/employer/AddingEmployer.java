package org.assessmentcentre.portfolio.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.id.Ids;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;

/** A centre's administrator adds an employer, or a manager to one. */
@ApplicationScoped
class AddingEmployer {

    /** Few enough for one event that names all of them. */
    private static final int MOST_MANAGERS = 200;

    private final Employers employers;
    private final Access access;
    private final Outbox outbox;
    private final Clock clock;

    AddingEmployer(Employers employers, Access access, Outbox outbox, Clock clock) {
        this.employers = employers;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    EmployerResponse add(String centre, EmployerRequest request) {
        access.asAdministrator(centre);
        Employer employer = new Employer(Ids.next(), centre, request.reference(), request.name(), clock.instant());
        if (!employers.add(employer)) {
            throw new Refusal(
                    PortfolioProblem.EMPLOYER_EXISTS, "Use the employer with this reference, or another reference.");
        }
        outbox.announce(EmployerChanged.of(employer, List.of()));
        return EmployerResponse.from(employer, List.of());
    }

    @Transactional
    EmployerResponse addManager(String centre, UUID id, ManagerRequest request) {
        access.asAdministrator(centre);
        Employer employer = employers.locked(centre, id).orElseThrow(() -> Refusal.notFound("The employer"));
        if (employers.managersOf(id).size() >= MOST_MANAGERS) {
            throw new Refusal(
                    PortfolioProblem.TOO_MANY_MANAGERS,
                    "An employer may have " + MOST_MANAGERS + " managers. Add another employer for the others.");
        }
        if (!employers.add(id, request.toManager(), clock.instant())) {
            throw new Refusal(PortfolioProblem.MANAGER_EXISTS, "Nothing needs to be added.");
        }
        List<Manager> managers = employers.managersOf(id);
        outbox.announce(EmployerChanged.of(employer, managers));
        return EmployerResponse.from(employer, managers);
    }
}
