package org.assessmentcentre.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.event.Intake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SampleFeed {

    private final Intake intake;

    SampleFeed(Intake intake) {
        this.intake = intake;
    }

    @Incoming("assessment-events")
    @Blocking
    void events(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }
}
