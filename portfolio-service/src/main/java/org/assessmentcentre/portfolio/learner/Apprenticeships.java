package org.assessmentcentre.portfolio.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Violations;
import org.assessmentcentre.portfolio.catalogue.Handbook;
import org.assessmentcentre.portfolio.catalogue.Handbooks;
import org.assessmentcentre.portfolio.employer.Employers;
import org.jspecify.annotations.Nullable;

/** Completes what a request says of work from what is known here: the standard, its plan, the centre's employers. */
@ApplicationScoped
class Apprenticeships {

    private final Handbooks handbooks;
    private final Employers employers;

    Apprenticeships(Handbooks handbooks, Employers employers) {
        this.handbooks = handbooks;
        this.employers = employers;
    }

    /** Notes an employer that the centre does not have. */
    void checkEmployer(Violations found, String centre, @Nullable UUID employer) {
        found.require(
                employer == null || employers.has(centre, employer), "employerId", "is not an employer of this centre");
    }

    /**
     * The apprenticeship of these dates under this handbook version; null when there are none, or a fault was noted.
     *
     * @param field the field to name when the version's standard has not arrived from the catalogue
     */
    @Nullable
    Apprenticeship complete(
            Violations found,
            String field,
            @Nullable ApprenticeshipRequest dates,
            @Nullable Handbook handbook,
            @Nullable LocalDate dateOfBirth) {
        if (dates == null || handbook == null || dateOfBirth == null) {
            return null;
        }
        LocalDate startedOn = dates.startedOn();
        LocalDate plannedEndOn = dates.plannedEndOn();
        if (startedOn == null || plannedEndOn == null) {
            return null;
        }
        Handbook.StandardRef standard = handbook.standard();
        Optional<String> plan = handbooks.assessmentPlan(standard);
        found.require(
                plan.isPresent(),
                field,
                "its standard " + standard.code() + " version " + standard.version()
                        + " has not arrived from the catalogue; try again once it is published");
        mustBe(found, "standard", dates.standard(), standard.code());
        mustBe(found, "standardVersion", dates.standardVersion(), standard.version());
        plan.ifPresent(known -> mustBe(found, "plan", dates.plan(), known));
        if (!found.none()) {
            return null;
        }
        return new Apprenticeship(
                standard.code(),
                standard.version(),
                plan.orElseThrow(),
                startedOn,
                plannedEndOn,
                Ages.on(startedOn, dateOfBirth),
                dates.weeklyHours());
    }

    private static void mustBe(Violations found, String field, @Nullable String sent, String known) {
        found.require(
                sent == null || sent.equals(known),
                "apprenticeship." + field,
                "follows from the handbook version: leave it out, or send " + known);
    }
}
