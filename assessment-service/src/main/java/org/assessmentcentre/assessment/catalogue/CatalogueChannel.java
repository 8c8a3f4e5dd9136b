package org.assessmentcentre.assessment.catalogue;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.event.Intake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The catalogue's topic. */
@ApplicationScoped
class CatalogueChannel {

    private final Intake intake;

    CatalogueChannel(Intake intake) {
        this.intake = intake;
    }

    @Incoming("catalogue-events")
    @Blocking
    void events(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }
}
