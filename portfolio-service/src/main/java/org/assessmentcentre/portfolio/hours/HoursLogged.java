package org.assessmentcentre.portfolio.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.event.DomainEvent;

/** Off-the-job training was logged, or an entry cancelled; with what all entries that count come to now. */
record HoursLogged(
        UUID learnerId, String centre, UUID entryId, LocalDate on, int minutes, boolean cancelled, long totalMinutes)
        implements DomainEvent {

    @Override
    public String type() {
        return "portfolio.hours-logged.v1";
    }

    @Override
    public String topic() {
        return "portfolio.events";
    }

    @Override
    public String subject() {
        return learnerId.toString();
    }
}
