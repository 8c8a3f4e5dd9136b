package org.assessmentcentre.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;

/**
 * What happens before and beside the resources: requests that routers read differently are refused outright (encoded
 * letters and slashes, backslashes and path parameters have bypassed authorisation in this platform), and what the
 * router itself answers is a problem document too.
 */
@ApplicationScoped
class Edge {

    private static final int FIRST = 10_000;

    /** Where the metrics look for the route's template; a resource that is found puts its own here. */
    private static final String TEMPLATE = "UrlPathTemplate";

    private final PlainRequests plain;
    private final Connections connections;

    Edge(EdgeLimits limits, Draining draining) {
        plain = new PlainRequests(limits);
        connections = draining.connections();
    }

    void refuseStrangeRequests(@Observes Filters filters) {
        filters.register(
                context -> {
                    if (connections.hasEnded(context)) {
                        return;
                    }
                    connections.count(context);
                    if (PlainRequests.isAmbiguous(context.request()) || Bodies.isChunked(context.request())) {
                        connections.endAfter(context);
                    }
                    nameForMetrics(context);
                    context.response().putHeader("X-Content-Type-Options", "nosniff");
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    try {
                        plain.mustBePlain(context.request());
                    } catch (Refusal refusal) {
                        EdgeAnswer.refuse(context, refusal);
                        return;
                    }
                    context.next();
                },
                FIRST);
    }

    void answerInProblems(@Observes Router router) {
        answer(router, 400, KitProblem.MALFORMED_REQUEST, "It can't be read as HTTP.");
        answer(router, 404, KitProblem.NOT_FOUND, "No such resource.");
        answer(router, 405, KitProblem.METHOD_NOT_ALLOWED, "Try another method.");
        answer(router, 413, KitProblem.PAYLOAD_TOO_LARGE, "Send less, or in several requests.");
        router.route()
                .order(Integer.MAX_VALUE - 1)
                .handler(context -> EdgeAnswer.refuse(context, new Refusal(KitProblem.NOT_FOUND, "No such resource.")));
    }

    private static void answer(Router router, int status, KitProblem problem, String detail) {
        router.errorHandler(status, context -> EdgeAnswer.refuse(context, new Refusal(problem, detail)));
    }

    /** Else the path itself would become a label: anybody could make as many as they like, with ids in them. */
    private static void nameForMetrics(RoutingContext context) {
        if (!context.request().path().startsWith("/q/")) {
            ((HttpServerRequestInternal) context.request()).context().putLocal(TEMPLATE, "/unmatched");
        }
    }
}
