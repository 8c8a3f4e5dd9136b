package org.assessmentcentre.reporting.events;

import java.util.UUID;
import org.assessmentcentre.kit.event.ReceivedEvent;
import org.assessmentcentre.kit.event.UndecodableEvent;

/** The learner an event is about. Its sequence counts for the subject, so a body about somebody else is refused. */
public final class Subject {

    private Subject() {}

    public static UUID learner(ReceivedEvent event) {
        try {
            return UUID.fromString(event.subject());
        } catch (IllegalArgumentException e) {
            throw new UndecodableEvent("The subject is no learner: " + event.subject(), e);
        }
    }

    public static UUID learner(ReceivedEvent event, UUID inBody) {
        if (!learner(event).equals(inBody)) {
            throw new UndecodableEvent("The body is about " + inBody + ", the event about " + event.subject(), null);
        }
        return inBody;
    }
}
