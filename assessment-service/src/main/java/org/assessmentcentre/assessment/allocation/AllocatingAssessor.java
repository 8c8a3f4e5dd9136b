package org.assessmentcentre.assessment.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.AssessmentResponse;
import org.assessmentcentre.assessment.assessments.AssessmentStatus;
import org.assessmentcentre.assessment.assessments.OpeningAssessment;
import org.assessmentcentre.assessment.assessments.ReadingAssessments;
import org.assessmentcentre.assessment.participation.ParticipantRole;
import org.assessmentcentre.assessment.participation.Participations;
import org.assessmentcentre.assessment.portfolio.Learners;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.assessment.staff.StaffMembers;
import org.assessmentcentre.assessment.staff.StaffRole;
import org.assessmentcentre.kit.event.Outbox;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;

/** Gives an assessment to an assessor. */
@ApplicationScoped
class AllocatingAssessor {

    private final OpeningAssessment opening;
    private final ReadingAssessments reading;
    private final StaffMembers staff;
    private final Learners learners;
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    AllocatingAssessor(
            OpeningAssessment opening,
            ReadingAssessments reading,
            StaffMembers staff,
            Learners learners,
            Participations participations,
            Outbox outbox,
            Clock clock) {
        this.opening = opening;
        this.reading = reading;
        this.staff = staff;
        this.learners = learners;
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    AssessmentResponse allocate(UUID id, IfMatch seen, AllocationRequest request) {
        Assessment assessment = opening.toAllocate(id).assessment();
        seen.mustMatch(reading.show(assessment).version());
        if (assessment.status() == AssessmentStatus.ALLOCATED && assessment.isAllocatedTo(request.assessorId())) {
            return reading.show(assessment);
        }
        give(assessment, eligible(request.assessorId(), assessment));
        return reading.show(assessment);
    }

    /** Makes an eligible assessor take part, and says so. */
    void give(Assessment assessment, Staff assessor) {
        Instant now = clock.instant();
        assessment.allocateTo(assessor.id(), now);
        participations.takesPart(assessor.id(), ParticipantRole.ASSESSOR, assessment.unitAttempt(), now);
        outbox.announce(new AllocationEvent.AssessmentAllocated(
                assessment.unitAttempt(), assessment.submissionId(), assessor.id(), assessor.account(), now));
    }

    /** Locked for reading, so that nobody leaves between this look and the allocation. */
    private Staff eligible(UUID assessorId, Assessment assessment) {
        Staff assessor = staff.findByIdOptional(assessorId, LockModeType.PESSIMISTIC_READ)
                .filter(member -> member.centre().equals(assessment.centre()) && member.mayActAs(StaffRole.ASSESSOR))
                .orElseThrow(() -> new Refusal(
                        AssessmentProblem.ASSESSOR_NOT_ELIGIBLE,
                        "Choose an active member of this centre's staff with the role ASSESSOR.",
                        List.of(Violation.body("assessorId", assessorId + " is not one of the centre's assessors"))));
        if (learners.isAccountOf(assessment.learnerId(), assessor.account())) {
            throw new Refusal(
                    AssessmentProblem.OWN_ASSESSMENT,
                    "Choose somebody else.",
                    List.of(Violation.body("assessorId", assessorId + " is the learner of this assessment")));
        }
        return assessor;
    }
}
