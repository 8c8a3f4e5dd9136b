package org.assessmentcentre.assessment.staff;

import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;

/** What this feature announces. Staff belong to a centre, so the centre is the key and the order is the centre's. */
sealed interface StaffEvent extends DomainEvent {

    @Override
    default String type() {
        return switch (this) {
            case StaffChanged ignored -> "assessment.staff-changed.v1";
        };
    }

    @Override
    default String topic() {
        return "assessment.events";
    }

    /** The whole state, without the name: events are pseudonymous. */
    record StaffChanged(UUID staffId, String centre, String account, List<StaffRole> roles, StaffStatus status)
            implements StaffEvent {

        static StaffChanged of(Staff staff) {
            return new StaffChanged(staff.id(), staff.centre(), staff.account(), staff.roles(), staff.status());
        }

        @Override
        public String subject() {
            return centre;
        }
    }
}
