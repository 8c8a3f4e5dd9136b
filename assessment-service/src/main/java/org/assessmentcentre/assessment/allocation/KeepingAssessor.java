package org.assessmentcentre.assessment.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.assessmentcentre.assessment.assessments.Assessment;
import org.assessmentcentre.assessment.assessments.NewAttempt;
import org.assessmentcentre.assessment.assessments.ReadingAssessments;
import org.assessmentcentre.assessment.portfolio.Learners;
import org.assessmentcentre.assessment.staff.Staff;
import org.assessmentcentre.assessment.staff.StaffMembers;
import org.assessmentcentre.assessment.staff.StaffRole;

/** Gives a resubmission to the assessor of the attempt before, if available; else it waits for an administrator. */
@ApplicationScoped
class KeepingAssessor implements NewAttempt {

    private final ReadingAssessments reading;
    private final StaffMembers staff;
    private final Learners learners;
    private final AllocatingAssessor allocating;

    KeepingAssessor(ReadingAssessments reading, StaffMembers staff, Learners learners, AllocatingAssessor allocating) {
        this.reading = reading;
        this.staff = staff;
        this.learners = learners;
        this.allocating = allocating;
    }

    @Override
    public void opened(Assessment assessment) {
        reading.before(assessment)
                .map(Assessment::assessorId)
                .flatMap(assessor -> available(assessor, assessment))
                .ifPresent(assessor -> allocating.give(assessment, assessor));
    }

    private Optional<Staff> available(UUID assessor, Assessment assessment) {
        return staff.findByIdOptional(assessor, LockModeType.PESSIMISTIC_READ)
                .filter(member -> member.centre().equals(assessment.centre()) && member.mayActAs(StaffRole.ASSESSOR))
                .filter(member -> !learners.isAccountOf(assessment.learnerId(), member.account()));
    }
}
