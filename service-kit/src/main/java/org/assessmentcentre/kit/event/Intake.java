package org.assessmentcentre.kit.event;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.assessmentcentre.kit.problem.Problems;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes a poll batch in: one transaction for all of it, falling back to one for each record when that fails. Returns
 * only when every record is applied or buried, so the offsets that are then committed never run ahead of the work.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final List<EventHandler> handlers;
    private final EntityManager entities;
    private final MeterRegistry metrics;
    private final OpenTelemetry telemetry;
    private volatile boolean stopping;

    Intake(
            Inbox inbox,
            DeadLetters deadLetters,
            @All List<EventHandler> handlers,
            EntityManager entities,
            MeterRegistry metrics,
            OpenTelemetry telemetry) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.handlers = handlers;
        this.entities = entities;
        this.metrics = metrics;
        this.telemetry = telemetry;
    }

    /** Before the database is closed: what comes after that could only be tried in vain, and hold the stop up. */
    void stop(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) ShutdownEvent event) {
        stopping = true;
    }

    /** Takes a batch. Throws only when the service is stopping; the batch then comes again. */
    public void take(ConsumerRecords<String, byte[]> batch) {
        if (stopping) {
            throw new IllegalStateException("The service is stopping; the batch comes again");
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> batch.forEach(this::apply));
        } catch (RuntimeException wholeBatch) {
            if (stopping) {
                throw wholeBatch;
            }
            LOG.debugf(wholeBatch, "A batch of %d goes in one by one", batch.count());
            batch.forEach(this::takeOne);
        }
    }

    private void takeOne(ConsumerRecord<String, byte[]> message) {
        untilItWorks(message, () -> {
            try {
                QuarkusTransaction.requiringNew().run(() -> apply(message));
            } catch (RuntimeException failure) {
                if (Failures.isTransient(failure)) {
                    throw failure;
                }
                QuarkusTransaction.requiringNew().run(() -> deadLetters.bury(message, failure));
                count(ReceivedEvent.header(message, "ce_type"), "dead");
                LOG.errorf(
                        failure,
                        "Dead letter: %s-%d@%d; its subject %s is stale until it is replayed",
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        message.key());
            }
        });
    }

    private void untilItWorks(ConsumerRecord<String, byte[]> message, Runnable work) {
        for (long pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                if (stopping || Thread.currentThread().isInterrupted()) {
                    throw failure;
                }
                count(ReceivedEvent.header(message, "ce_type"), "retried");
                LOG.warnf(
                        "%s-%d@%d can't be applied yet, trying again: %s",
                        message.topic(), message.partition(), message.offset(), failure.toString());
                LockSupport.parkNanos(pause);
            }
        }
    }

    private void apply(ConsumerRecord<String, byte[]> message) {
        apply(ReceivedEvent.from(message));
    }

    /** Applies one event in the running transaction; a duplicate or unknown one is noted and skipped. */
    void apply(ReceivedEvent event) {
        Span span = telemetry
                .getTracer("org.assessmentcentre.kit")
                .spanBuilder("apply " + event.type())
                .setSpanKind(SpanKind.CONSUMER)
                .setParent(parent(event.traceparent()))
                .setAttribute("messaging.message.id", event.id().toString())
                .startSpan();
        try (Scope ignored = span.makeCurrent()) {
            if (!inbox.firstTime(event, Problems.traceId())) {
                count(event.type(), "duplicate");
                return;
            }
            boolean known = false;
            for (EventHandler handler : handlers) {
                if (handler.types().contains(event.type())) {
                    known = true;
                    handler.on(event);
                }
            }
            entities.flush();
            count(event.type(), known ? "applied" : "unknown");
            LOG.debugf("%s %s of %s", known ? "Applied" : "Ignored", event.type(), event.subject());
        } finally {
            span.end();
        }
    }

    private void count(@Nullable String type, String outcome) {
        metrics.counter("events.consumed", "type", type == null ? "none" : type, "outcome", outcome)
                .increment();
    }

    private static Context parent(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TraceparentOnly.GETTER);
    }

    private enum TraceparentOnly implements TextMapGetter<String> {
        GETTER;

        @Override
        public Iterable<String> keys(String carrier) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return "traceparent".equals(key) ? carrier : null;
        }
    }
}
