package org.assessmentcentre.reporting.portfolio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.event.EventHandler;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.reporting.events.Subject;
import org.jspecify.annotations.Nullable;

/** Keeps learners; each event bears the whole of one, so the newest wins. */
@ApplicationScoped
class LearnerHandler implements EventHandler {

    private final EntityManager entities;

    LearnerHandler(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Set<String> types() {
        return Set.of("portfolio.learner-registered.v1", "portfolio.learner-changed.v1");
    }

    @Override
    public void on(ReceivedEvent event) {
        LearnerBody learner = event.as(LearnerBody.class);
        Apprenticeship apprenticeship = learner.apprenticeship();
        UUID employer = learner.employerId();
        entities.createNativeQuery("""
                        insert into learner as l
                            (learner_id, centre, account, registration_number, qualification, handbook_version,
                             employer_id, standard, standard_version, plan, started_on, age_at_start, weekly_hours,
                             sequence)
                        values (:learner, :centre, cast(:account as text), :registration, :qualification, :handbook,
                            cast(cast(:employer as text) as uuid), cast(:standard as text), cast(:version as text),
                            cast(:plan as text), cast(cast(:started as text) as date),
                            cast(cast(:age as text) as integer),
                            cast(cast(:weekly as text) as numeric), :sequence)
                        on conflict (learner_id) do update
                        set centre = excluded.centre, account = excluded.account,
                            registration_number = excluded.registration_number,
                            qualification = excluded.qualification, handbook_version = excluded.handbook_version,
                            employer_id = excluded.employer_id, standard = excluded.standard,
                            standard_version = excluded.standard_version, plan = excluded.plan,
                            started_on = excluded.started_on, age_at_start = excluded.age_at_start,
                            weekly_hours = excluded.weekly_hours, sequence = excluded.sequence
                        where excluded.sequence > l.sequence""")
                .setParameter("learner", Subject.learner(event, learner.learnerId()))
                .setParameter("centre", learner.centre())
                .setParameter("account", learner.account())
                .setParameter("registration", learner.registrationNumber())
                .setParameter("qualification", learner.qualification())
                .setParameter("handbook", learner.handbookVersion())
                .setParameter("employer", text(employer))
                .setParameter("standard", apprenticeship == null ? null : apprenticeship.standard())
                .setParameter("version", apprenticeship == null ? null : apprenticeship.standardVersion())
                .setParameter("plan", apprenticeship == null ? null : apprenticeship.plan())
                .setParameter("started", apprenticeship == null ? null : text(apprenticeship.startedOn()))
                .setParameter("age", apprenticeship == null ? null : text(apprenticeship.ageAtStart()))
                .setParameter("weekly", apprenticeship == null ? null : text(apprenticeship.weeklyHours()))
                .setParameter("sequence", event.sequence())
                .executeUpdate();
    }

    /** An absent value has no type of its own in a native query, so these travel as text. */
    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
