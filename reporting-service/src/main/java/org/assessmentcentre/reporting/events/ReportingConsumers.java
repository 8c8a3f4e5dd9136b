package org.assessmentcentre.reporting.events;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.event.Intake;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hands each topic's batches to the intake, which finds the handlers by type. */
@ApplicationScoped
class ReportingConsumers {

    private final Intake intake;

    ReportingConsumers(Intake intake) {
        this.intake = intake;
    }

    @Incoming("catalogue-events")
    @Blocking
    void catalogueEvents(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("portfolio-directory")
    @Blocking
    void portfolioDirectory(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("portfolio-people")
    @Blocking
    void portfolioPeople(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("portfolio-events")
    @Blocking
    void portfolioEvents(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }

    @Incoming("assessment-events")
    @Blocking
    void assessmentEvents(ConsumerRecords<String, byte[]> batch) {
        intake.take(batch);
    }
}
