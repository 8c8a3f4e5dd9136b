package org.assessmentcentre.assessment.portfolio;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.event.Intake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Portfolio's topics. */
@ApplicationScoped
class PortfolioChannels {

    private final Intake intake;

    PortfolioChannels(Intake intake) {
        this.intake = intake;
    }

    @Incoming("portfolio-directory")
    @Blocking
    void directory(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("portfolio-people")
    @Blocking
    void people(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("portfolio-events")
    @Blocking
    void events(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }
}
