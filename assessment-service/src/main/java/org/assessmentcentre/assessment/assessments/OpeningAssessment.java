package org.assessmentcentre.assessment.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.portfolio.Learners;
import org.assessmentcentre.assessment.staff.Grants;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.assessment.staff.StaffRole;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.problem.Refusal;

/**
 * Opens an assessment to whom it concerns; for everybody else it does not exist. To be called in the transaction of the
 * work: what is opened for writing is locked until that ends. A learner who is on the staff as well may write nothing here
 * about the own work (own-assessment).
 */
@ApplicationScoped
public class OpeningAssessment {

    private final Assessments assessments;
    private final Learners learners;
    private final Grants grants;
    private final AccessDecisions decisions;
    private final Caller caller;

    OpeningAssessment(
            Assessments assessments, Learners learners, Grants grants, AccessDecisions decisions, Caller caller) {
        this.assessments = assessments;
        this.learners = learners;
        this.grants = grants;
        this.decisions = decisions;
        this.caller = caller;
    }

    /** An assessment and the member of staff who works on it. */
    public record Opened(Assessment assessment, Staff by) {}

    /** An assessment and whether it is shown to its learner, who sees its results once they are confirmed. */
    public record Shown(Assessment assessment, boolean toLearner) {

        public boolean withResults() {
            return !toLearner || assessment.isConfirmed();
        }
    }

    /**
     * For the centre's administrators and internal quality assurers, and for the assessor it is allocated to; never for
     * the learner, on the staff or not.
     */
    public Assessment toRead(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(assessment -> mayRead(assessment) && !isOwn(assessment))
                .orElseThrow(OpeningAssessment::notFound);
    }

    /** For the same, and for the learner: who is on the staff as well sees the own work as any learner does. */
    public Shown toShow(UUID id) {
        return assessments
                .findByIdOptional(id)
                .filter(assessment -> mayRead(assessment) || ownLearners().contains(assessment.learnerId()))
                .map(assessment -> new Shown(assessment, isOwn(assessment)))
                .orElseThrow(OpeningAssessment::notFound);
    }

    /** The learners that the caller is, by token and record; none without the role. */
    List<UUID> ownLearners() {
        return caller.is(Roles.LEARNER) ? learners.ofAccount(caller.account(), caller.centres()) : List.of();
    }

    /** For the centre's administrators. */
    public Opened toAllocate(UUID id) {
        return allowed(locked(id, StaffRole.CENTRE_ADMIN));
    }

    /** For the assessor it is allocated to. */
    public Opened toAssess(UUID id) {
        Opened opened = locked(id, StaffRole.ASSESSOR);
        if (!opened.assessment().isAllocatedTo(opened.by().id())) {
            throw notFound();
        }
        return allowed(opened);
    }

    /** For the centre's internal quality assurers. */
    public Opened toCheck(UUID id) {
        return allowed(locked(id, StaffRole.IQA));
    }

    /** For the centre's internal quality assurers and administrators. */
    public Opened toIntervene(UUID id) {
        return allowed(locked(id, StaffRole.IQA, StaffRole.CENTRE_ADMIN));
    }

    /** For the same, and for the assessor it is allocated to. */
    public Opened toSuspend(UUID id) {
        Opened opened = locked(id, StaffRole.IQA, StaffRole.CENTRE_ADMIN, StaffRole.ASSESSOR);
        if (!mayRead(opened.assessment())) {
            throw notFound();
        }
        return allowed(opened);
    }

    /** Whether the learner has handed the unit in again since this attempt. */
    public boolean hasLaterAttempt(Assessment assessment) {
        return assessments.hasLaterAttempt(assessment);
    }

    /** In the first of the roles that the caller has. */
    private Opened locked(UUID id, StaffRole... roles) {
        Assessment assessment = assessments.lock(id).orElseThrow(OpeningAssessment::notFound);
        Staff by = Stream.of(roles)
                .flatMap(role -> grants.as(role, assessment.centre()).stream())
                .findFirst()
                .orElseThrow(OpeningAssessment::notFound);
        if (learners.isAccountOf(assessment.learnerId(), by.account())) {
            throw new Refusal(
                    AssessmentProblem.OWN_ASSESSMENT,
                    "You are the learner of this assessment: somebody else has to do it.");
        }
        return new Opened(assessment, by);
    }

    private Opened allowed(Opened opened) {
        decisions.allowed();
        return opened;
    }

    private boolean isOwn(Assessment assessment) {
        return learners.isAccountOf(assessment.learnerId(), caller.account());
    }

    private boolean mayRead(Assessment assessment) {
        Optional<Staff> assessor = grants.as(StaffRole.ASSESSOR, assessment.centre());
        return assessor.map(Staff::id).filter(assessment::isAllocatedTo).isPresent()
                || grants.allows(StaffRole.CENTRE_ADMIN, assessment.centre())
                || grants.allows(StaffRole.IQA, assessment.centre());
    }

    private static Refusal notFound() {
        return Refusal.notFound("The assessment");
    }
}
