package org.assessmentcentre.portfolio.incoming;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.event.Intake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The topics this service reads. */
@ApplicationScoped
class IncomingEvents {

    private final Intake intake;

    IncomingEvents(Intake intake) {
        this.intake = intake;
    }

    @Incoming("catalogue-events")
    @Blocking
    void catalogue(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("assessment-events")
    @Blocking
    void assessment(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }
}
