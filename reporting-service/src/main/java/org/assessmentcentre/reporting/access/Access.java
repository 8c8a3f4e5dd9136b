package org.assessmentcentre.reporting.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.reporting.assessment.AssessmentFacts;
import org.assessmentcentre.reporting.assessment.Staff;
import org.assessmentcentre.reporting.portfolio.Employers;
import org.assessmentcentre.reporting.portfolio.Learner;
import org.assessmentcentre.reporting.portfolio.ProviderClients;

/** Decides who sees which learner: the records here allow it and the token says so too. Call inside a transaction. */
@ApplicationScoped
public class Access {

    private final Caller caller;
    private final AccessDecisions decisions;
    private final Staff staff;
    private final AssessmentFacts assessments;
    private final Employers employers;
    private final ProviderClients providers;

    Access(
            Caller caller,
            AccessDecisions decisions,
            Staff staff,
            AssessmentFacts assessments,
            Employers employers,
            ProviderClients providers) {
        this.caller = caller;
        this.decisions = decisions;
        this.staff = staff;
        this.assessments = assessments;
        this.employers = employers;
        this.providers = providers;
    }

    /** Which part of a centre's learners the caller sees as its staff or provider system. */
    public enum CentreSight {
        ALL,
        ALLOCATED
    }

    /** As whom the caller sees this learner. @throws Refusal 404 when not at all */
    public Sight of(Learner learner) {
        Sight sight = sightOf(learner);
        decisions.allowed();
        return sight;
    }

    private Sight sightOf(Learner learner) {
        String centre = learner.centre().number();
        if (caller.claimsCentre(centre)) {
            if (isOwn(learner) && caller.is(Roles.LEARNER)) {
                return Sight.LEARNER;
            }
            Set<String> roles = staff.rolesOf(caller.account(), centre);
            if (seesAll(roles)
                    || providesFor(centre)
                    || (isAssessor(roles) && assessments.isAllocated(learner.id(), centre, caller.account()))) {
                return shown(learner, Sight.STAFF);
            }
            if (learner.apprenticeship() != null
                    && learner.employerId() != null
                    && managedEmployers().contains(new Employers.Managed(learner.employerId(), centre))) {
                return Sight.EMPLOYER;
            }
        }
        throw Refusal.notFound("The learner");
    }

    /** How much of a centre the caller sees. @throws Refusal 404 when neither on its staff nor its provider system */
    public CentreSight ofCentre(String centre) {
        CentreSight sight = sightOf(centre);
        decisions.allowed();
        return sight;
    }

    private CentreSight sightOf(String centre) {
        if (caller.claimsCentre(centre)) {
            Set<String> roles = staff.rolesOf(caller.account(), centre);
            if (seesAll(roles) || providesFor(centre)) {
                return CentreSight.ALL;
            }
            if (isAssessor(roles)) {
                return CentreSight.ALLOCATED;
            }
        }
        throw Refusal.notFound("The centre");
    }

    /** As whom the caller sees a learner, shown as to others: of oneself never more than in one's own view. */
    public Sight shown(Learner learner, Sight others) {
        return isOwn(learner) ? Sight.LEARNER : others;
    }

    /** The employers whose apprentices the caller manages. */
    public List<UUID> managed() {
        return managedEmployers().stream().map(Employers.Managed::employerId).toList();
    }

    public String account() {
        return caller.account();
    }

    private List<Employers.Managed> managedEmployers() {
        if (!caller.is(Roles.EMPLOYER)) {
            return List.of();
        }
        return caller.employer()
                .map(reference -> employers.managedBy(caller.account(), reference).stream()
                        .filter(employer -> caller.claimsCentre(employer.centre()))
                        .toList())
                .orElse(List.of());
    }

    private boolean isOwn(Learner learner) {
        return caller.account().equals(learner.account());
    }

    private boolean seesAll(Set<String> roles) {
        return (caller.is(Roles.CENTRE_ADMIN) && roles.contains("CENTRE_ADMIN"))
                || (caller.is(Roles.IQA) && roles.contains("IQA"));
    }

    private boolean providesFor(String centre) {
        return caller.is(Roles.PROVIDER_SYSTEM)
                && caller.client()
                        .filter(client -> providers.actFor(centre, client))
                        .isPresent();
    }

    private boolean isAssessor(Set<String> roles) {
        return caller.is(Roles.ASSESSOR) && roles.contains("ASSESSOR");
    }
}
