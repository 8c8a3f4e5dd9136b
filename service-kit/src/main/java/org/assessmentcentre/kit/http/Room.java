package org.assessmentcentre.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/**
 * Bounds the requests under way, so that what is taken gets its turn at the few connections of the database in time,
 * and worker threads are left for health and events.
 */
@ApplicationScoped
class Room {

    /** After the body has come in: a slow one takes no room. */
    private static final int AFTER_BODIES = 8_000;

    private final EdgeLimits limits;
    private final AtomicInteger underWay = new AtomicInteger();

    Room(EdgeLimits limits) {
        this.limits = limits;
    }

    void register(@Observes Filters filters) {
        filters.register(this::take, AFTER_BODIES);
    }

    private void take(RoutingContext context) {
        if (context.request().path().startsWith("/q/")) {
            context.next();
        } else if (underWay.incrementAndGet() > limits.maxUnderWay()) {
            underWay.decrementAndGet();
            EdgeAnswer.refuse(
                    context,
                    new Refusal(KitProblem.BUSY, "Too many requests are under way. Send it again a little later.")
                            .withHeader(HttpHeaders.RETRY_AFTER.toString(), "1"));
        } else {
            context.addEndHandler(ended -> underWay.decrementAndGet());
            context.next();
        }
    }
}
