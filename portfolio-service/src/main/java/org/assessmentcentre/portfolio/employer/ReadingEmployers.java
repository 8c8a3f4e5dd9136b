package org.assessmentcentre.portfolio.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.assessmentcentre.kit.http.Cursors;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.access.Access;

/** Those who register learners find employers; managers are for administrators only. */
@ApplicationScoped
class ReadingEmployers {

    private final Employers employers;
    private final Access access;
    private final Cursors cursors;

    ReadingEmployers(Employers employers, Access access, Cursors cursors) {
        this.employers = employers;
        this.access = access;
        this.cursors = cursors;
    }

    @Transactional
    EmployerResponse read(String centre, UUID id) {
        access.asRegistrar(centre);
        return employers
                .find(centre, id)
                .map(employer ->
                        EmployerResponse.from(employer, access.administers(centre) ? employers.managersOf(id) : null))
                .orElseThrow(() -> Refusal.notFound("The employer"));
    }

    @Transactional
    Page<EmployerSummary> list(String centre, PageRequest request) {
        access.asRegistrar(centre);
        return cursors.pageById(
                        "employers/" + centre,
                        request,
                        (after, most) -> employers.after(centre, after, most),
                        Employer::id)
                .map(EmployerSummary::from);
    }
}
