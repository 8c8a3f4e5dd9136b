package org.assessmentcentre.portfolio.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.portfolio.assessment.StaffRole;
import org.assessmentcentre.portfolio.problem.PortfolioProblem;
import org.jspecify.annotations.Nullable;

/** Who may reach what. Every method that refuses does so as if the thing did not exist. */
@ApplicationScoped
public class Access {

    private static final String CENTRE = "The centre";
    private static final String LEARNER = "The learner";
    private static final String EVIDENCE = "The evidence";
    private static final String SUBMISSION = "The submission";

    private final Records records;
    private final Caller caller;
    private final AccessDecisions decisions;

    Access(Records records, Caller caller, AccessDecisions decisions) {
        this.records = records;
        this.caller = caller;
        this.decisions = decisions;
    }

    /** Only an administrator of the centre. */
    public void asAdministrator(String centre) {
        require(administers(centre), CENTRE);
    }

    /** An administrator of the centre, or a provider system that the centre names. */
    public void asRegistrar(String centre) {
        require(registersFor(centre), CENTRE);
    }

    /** Anybody who has to do with the centre, or the operator. */
    public void toSeeCentre(String centre) {
        require(caller.is(Roles.OPERATOR) || centres().contains(centre), CENTRE);
    }

    /** Only the learner. */
    public void asLearner(Owner owner) {
        require(isLearner(owner), LEARNER);
    }

    /** An administrator or provider system of the learner's centre. */
    public void asRegistrar(Owner owner) {
        require(registersFor(owner.centre()), LEARNER);
    }

    /** The same, in the apprenticeship of somebody else. */
    public void asRegistrarOfAnother(Owner owner) {
        requireAnother(registersFor(owner.centre()), owner);
    }

    /** The learner, or an administrator or provider system of the learner's centre. */
    public void asLearnerOrRegistrar(Owner owner) {
        if (isLearner(owner)) {
            decisions.allowed();
        } else {
            asRegistrarOfAnother(owner);
        }
    }

    /** The learner's own record, with personal data: the learner and those who register learners. */
    public void toSeeLearner(Owner owner) {
        require(isLearner(owner) || registersFor(owner.centre()), LEARNER);
    }

    /** Everything a learner has gathered: the learner, the centre's administrators and quality assurers. */
    public void toSeePortfolio(Owner owner) {
        require(seesPortfolio(owner), LEARNER);
    }

    /** A unit of the matrix: also the assessor of a submission of that unit. */
    public void toSeeUnit(Owner owner, String unit) {
        require(seesUnit(owner, unit), LEARNER);
    }

    /** A claim of prior learning: also the assessor of a submission of its unit. */
    public void toSeeClaim(Owner owner, String unit) {
        require(seesUnit(owner, unit), "The claim");
    }

    /** A piece of evidence: also the assessor of a submission that holds it. */
    public void toSeeEvidence(Owner owner, UUID evidence) {
        require(
                seesPortfolio(owner)
                        || (assessesAt(owner.centre()) && records.assessesEvidence(caller.account(), evidence)),
                EVIDENCE);
    }

    /** A submission: also its assessor. */
    public void toSeeSubmission(Owner owner, UUID submission) {
        require(
                seesPortfolio(owner)
                        || (assessesAt(owner.centre()) && records.assessesSubmission(caller.account(), submission)),
                SUBMISSION);
    }

    /** The centres the caller has to do with, by record and token. */
    public Set<String> centres() {
        Set<String> found = new HashSet<>();
        List<StaffRole> staffRoles = Arrays.stream(StaffRole.values())
                .filter(role -> caller.is(role.tokenRole()))
                .toList();
        if (!staffRoles.isEmpty()) {
            found.addAll(records.centresOfStaff(caller.account(), staffRoles));
        }
        if (caller.is(Roles.PROVIDER_SYSTEM)) {
            caller.client().ifPresent(client -> found.addAll(records.centresOfClient(client)));
        }
        if (caller.is(Roles.LEARNER)) {
            found.addAll(records.centresOfLearner(caller.account()));
        }
        found.retainAll(caller.centres());
        return found;
    }

    private boolean seesUnit(Owner owner, String unit) {
        return seesPortfolio(owner)
                || (assessesAt(owner.centre()) && records.assessesUnit(caller.account(), owner.learnerId(), unit));
    }

    private boolean seesPortfolio(Owner owner) {
        return isLearner(owner) || administers(owner.centre()) || worksAt(owner.centre(), StaffRole.IQA);
    }

    /** Only an administrator of the learner's centre. */
    public void asAdministrator(Owner owner) {
        requireAnother(administers(owner.centre()), owner);
    }

    /** Only a manager of the employer that the apprentice has now. */
    public void asEmployer(Owner owner) {
        requireAnother(manages(owner), owner);
    }

    /** A manager of the apprentice's employer, or an administrator of the centre; as which of them. */
    public Party asEmployerOrProvider(Owner owner) {
        boolean employer = manages(owner);
        requireAnother(employer || administers(owner.centre()), owner);
        return employer ? Party.EMPLOYER : Party.PROVIDER;
    }

    /** What is recorded for gateway: the apprentice, their employer, and those who register learners. */
    public void toSeeGateway(Owner owner) {
        require(isLearner(owner) || manages(owner) || registersFor(owner.centre()), LEARNER);
    }

    /** Any party of the apprenticeship; as which of them. A learner never acts as another one. */
    public Party asParty(Owner owner) {
        if (isLearner(owner)) {
            decisions.allowed();
            return Party.APPRENTICE;
        }
        return asEmployerOrProvider(owner);
    }

    /** Whether the caller is this learner. */
    public boolean isLearner(Owner owner) {
        return caller.is(Roles.LEARNER)
                && caller.claimsCentre(owner.centre())
                && caller.account().equals(owner.account());
    }

    /** Refuses, with 409, a caller whose own account the learner has, ever had, or is to have. */
    public void mustBeAnother(UUID learner, @Nullable String linking) {
        if (caller.account().equals(linking) || records.wasLinked(caller.account(), learner)) {
            throw new Refusal(
                    PortfolioProblem.OWN_APPRENTICESHIP,
                    "The record is the caller's own. Somebody else of the centre or employer does this.");
        }
    }

    /** Nobody records, signs, agrees or confirms for the centre or employer in a matter of their own. */
    private void requireAnother(boolean holds, Owner owner) {
        if (holds) {
            mustBeAnother(owner.learnerId(), owner.account());
        }
        require(holds, LEARNER);
    }

    private boolean manages(Owner owner) {
        return caller.is(Roles.EMPLOYER)
                && caller.claimsCentre(owner.centre())
                && caller.employer()
                        .filter(reference -> records.manages(caller.account(), reference, owner.learnerId()))
                        .isPresent();
    }

    /** Whether the caller is an administrator of the centre, where more is shown to one. */
    public boolean administers(String centre) {
        return worksAt(centre, StaffRole.CENTRE_ADMIN);
    }

    private boolean assessesAt(String centre) {
        return worksAt(centre, StaffRole.ASSESSOR);
    }

    private boolean registersFor(String centre) {
        return administers(centre) || providesFor(centre);
    }

    private boolean providesFor(String centre) {
        return caller.is(Roles.PROVIDER_SYSTEM)
                && caller.claimsCentre(centre)
                && caller.client()
                        .filter(client -> records.providesFor(client, centre))
                        .isPresent();
    }

    private boolean worksAt(String centre, StaffRole role) {
        return caller.is(role.tokenRole())
                && caller.claimsCentre(centre)
                && records.worksAt(caller.account(), centre, role);
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw Refusal.notFound(what);
        }
        decisions.allowed();
    }
}
