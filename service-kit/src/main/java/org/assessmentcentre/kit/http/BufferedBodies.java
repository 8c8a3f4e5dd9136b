package org.assessmentcentre.kit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * JSON bodies are taken in whole before a resource is asked. The framework reads the body of a blocking resource on the
 * worker thread that runs it, so a client that stops in the middle would keep one of the few; here it keeps a buffer and
 * a timer. Files are not JSON and stay streams.
 */
@ApplicationScoped
class BufferedBodies {

    private static final Logger LOG = Logger.getLogger(BufferedBodies.class);
    private static final int AFTER_EDGE = 9_000;

    private final EdgeLimits limits;
    private final long mostOfAny;
    private final AtomicLong arriving = new AtomicLong();

    BufferedBodies(
            EdgeLimits limits, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize mostOfAny) {
        this.limits = limits;
        this.mostOfAny = mostOfAny.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::takeIn, AFTER_EDGE);
    }

    private void takeIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!Bodies.announced(request)) {
            context.next();
            return;
        }
        boolean json = Bodies.isJson(request)
                && !limits.streamedJson().orElse(Set.of()).contains(request.path());
        if (Bodies.length(request) > (json ? limits.maxJsonBody() : mostOfAny)) {
            EdgeAnswer.refuse(context, json ? jsonTooLarge() : tooLarge());
        } else if (json) {
            new Arrival(context).begin();
        } else {
            context.next();
        }
    }

    private Refusal tooLarge() {
        return new Refusal(KitProblem.PAYLOAD_TOO_LARGE, "A body may have " + mostOfAny + " bytes here.");
    }

    private Refusal jsonTooLarge() {
        return new Refusal(
                KitProblem.PAYLOAD_TOO_LARGE,
                "A JSON body may have " + limits.maxJsonBody() + " bytes. Send less at a time.");
    }

    /** One body on its way in. Everything here runs on the request's own event loop. */
    private final class Arrival {

        private final RoutingContext context;
        private final Buffer body = Buffer.buffer();
        private long deadline;
        private boolean over;

        Arrival(RoutingContext context) {
            this.context = context;
        }

        void begin() {
            HttpServerRequest request = context.request();
            deadline = context.vertx().setTimer(limits.jsonBodyWithin().toMillis(), timer -> refuse(tooSlow()));
            request.exceptionHandler(this::brokeOff);
            request.endHandler(end -> whole());
            request.handler(this::take);
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                context.response().writeContinue();
            }
            request.resume();
        }

        private void take(Buffer bytes) {
            if (over) {
                return;
            }
            if (body.length() + bytes.length() > limits.maxJsonBody()) {
                refuse(jsonTooLarge());
            } else if (arriving.addAndGet(bytes.length()) > limits.maxJsonArriving()) {
                arriving.addAndGet(-bytes.length());
                refuse(busy());
            } else {
                body.appendBuffer(bytes);
            }
        }

        private void whole() {
            if (finish()) {
                ((RoutingContextInternal) context).setBody(body);
                context.next();
            }
        }

        private void brokeOff(Throwable closed) {
            if (finish()) {
                LOG.infof(
                        "%s %s: the client hung up after %d bytes of its body",
                        context.request().method(), context.request().path(), body.length());
                EdgeAnswer.refuse(
                        context,
                        new Refusal(KitProblem.MALFORMED_REQUEST, "The body broke off. Send the request again."));
            }
        }

        private void refuse(Refusal refusal) {
            if (finish()) {
                EdgeAnswer.refuse(context, refusal);
            }
        }

        private boolean finish() {
            if (over) {
                return false;
            }
            over = true;
            context.vertx().cancelTimer(deadline);
            arriving.addAndGet(-body.length());
            return true;
        }

        private Refusal tooSlow() {
            return new Refusal(
                    KitProblem.REQUEST_TIMEOUT,
                    "A JSON body has " + limits.jsonBodyWithin().toSeconds() + " s to arrive. Send it again.");
        }

        private Refusal busy() {
            return new Refusal(KitProblem.BUSY, "Too many bodies are coming in. Send it again a little later.")
                    .withHeader("Retry-After", "1");
        }
    }
}
