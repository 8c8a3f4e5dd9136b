package org.assessmentcentre.portfolio.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Keeps staff records and allocations. A staff event counts per centre, so its sequence orders each member's too. */
@ApplicationScoped
class Grants {

    private final EntityManager entities;

    Grants(EntityManager entities) {
        this.entities = entities;
    }

    void keep(StaffChanged staff, long sequence) {
        entities.createNativeQuery("""
                        insert into staff_grant (staff_id, centre, account, roles, active, sequence)
                        values (:staff, :centre, :account, string_to_array(:roles, ','), :active, :sequence)
                        on conflict (staff_id) do update
                            set centre = excluded.centre, account = excluded.account, roles = excluded.roles,
                                active = excluded.active, sequence = excluded.sequence
                            where excluded.sequence > staff_grant.sequence""")
                .setParameter("staff", staff.staffId())
                .setParameter("centre", staff.centre())
                .setParameter("account", staff.account())
                .setParameter("roles", String.join(",", staff.roles()))
                .setParameter("active", staff.active())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void keep(AssessmentAllocated allocation, long sequence) {
        entities.createNativeQuery("""
                        insert into allocation
                            (assessment_id, submission_id, learner_id, centre, assessor_account, sequence)
                        values (:assessment, :submission, :learner, :centre, :account, :sequence)
                        on conflict (assessment_id) do update
                            set assessor_account = excluded.assessor_account, sequence = excluded.sequence
                            where excluded.sequence > allocation.sequence""")
                .setParameter("assessment", allocation.assessmentId())
                .setParameter("submission", allocation.submissionId())
                .setParameter("learner", allocation.learnerId())
                .setParameter("centre", allocation.centre())
                .setParameter("account", allocation.assessorAccount())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
