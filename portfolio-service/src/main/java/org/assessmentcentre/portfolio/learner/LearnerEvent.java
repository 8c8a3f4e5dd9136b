package org.assessmentcentre.portfolio.learner;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What is announced of a learner. Personal data is in {@link PersonChanged} alone. */
sealed interface LearnerEvent extends DomainEvent {

    /** A learner was registered. */
    record LearnerRegistered(@JsonValue State state) implements LearnerEvent {}

    /** Account, employer or apprenticeship changed, or the person did; the whole state again. */
    record LearnerChanged(@JsonValue State state) implements LearnerEvent {}

    /** Name or contact of a learner, the first time and whenever they change. */
    record PersonChanged(
            UUID learnerId,
            String centre,
            String givenName,
            String familyName,
            @Nullable String email) implements LearnerEvent {

        static PersonChanged of(Learner learner) {
            return new PersonChanged(
                    learner.id(), learner.centre(), learner.givenName(), learner.familyName(), learner.email());
        }
    }

    /** A learner's whole state without personal data. */
    record State(
            UUID learnerId,
            String centre,
            @Nullable String account,
            String registrationNumber,
            LocalDate registeredOn,
            LocalDate registrationExpiresOn,
            String route,
            String qualification,
            String handbookVersion,
            @Nullable UUID employerId,
            @Nullable Apprenticeship apprenticeship) {

        static State of(Learner learner) {
            return new State(
                    learner.id(),
                    learner.centre(),
                    learner.account(),
                    learner.registrationNumber(),
                    learner.registeredOn(),
                    learner.registrationExpiresOn(),
                    learner.route(),
                    learner.qualification(),
                    learner.handbookVersion(),
                    learner.employerId(),
                    learner.apprenticeship());
        }
    }

    @Override
    default String type() {
        return switch (this) {
            case LearnerRegistered ignored -> "portfolio.learner-registered.v1";
            case LearnerChanged ignored -> "portfolio.learner-changed.v1";
            case PersonChanged ignored -> "portfolio.person-changed.v1";
        };
    }

    @Override
    default String topic() {
        return this instanceof PersonChanged ? "portfolio.people" : "portfolio.events";
    }

    @Override
    default String subject() {
        return switch (this) {
            case LearnerRegistered(State state) -> state.learnerId().toString();
            case LearnerChanged(State state) -> state.learnerId().toString();
            case PersonChanged person -> person.learnerId().toString();
        };
    }

    @Override
    default String centre() {
        return switch (this) {
            case LearnerRegistered(State state) -> state.centre();
            case LearnerChanged(State state) -> state.centre();
            case PersonChanged person -> person.centre();
        };
    }
}
