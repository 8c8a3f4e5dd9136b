package org.assessmentcentre.kit.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * What happens before and beside the resources: paths with characters that routers read differently are refused
 * outright (encoded slashes, backslashes and path parameters have bypassed authorisation in this platform), and what
 * the router itself answers is a problem document too.
 */
@ApplicationScoped
class Edge {

    private static final int FIRST = 10_000;
    private static final String[] REFUSED = {";", "\\", "%3b", "%2f", "%5c", "%00", "%25", "%2e", "//", "/./", "/.."};

    void refuseSuspiciousPaths(@Observes Filters filters) {
        filters.register(
                context -> {
                    String path = rawPath(context);
                    for (String refused : REFUSED) {
                        if (path.contains(refused)) {
                            answer(context, KitProblem.SUSPICIOUS_PATH, "Write the path plainly, as documented.");
                            return;
                        }
                    }
                    context.response().putHeader("X-Content-Type-Options", "nosniff");
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                    context.next();
                },
                FIRST);
    }

    void answerInProblems(@Observes Router router) {
        router.errorHandler(400, context -> answer(context, KitProblem.MALFORMED_REQUEST, "It can't be read as HTTP."));
        router.errorHandler(404, context -> answer(context, KitProblem.NOT_FOUND, "No such resource."));
        router.errorHandler(405, context -> answer(context, KitProblem.METHOD_NOT_ALLOWED, "Try another method."));
        router.errorHandler(
                413, context -> answer(context, KitProblem.PAYLOAD_TOO_LARGE, "Send less, or in several requests."));
        router.route()
                .order(Integer.MAX_VALUE - 1)
                .handler(context -> answer(context, KitProblem.NOT_FOUND, "No such resource."));
    }

    private static String rawPath(RoutingContext context) {
        String uri = context.request().uri();
        int query = uri.indexOf('?');
        return (query < 0 ? uri : uri.substring(0, query)).toLowerCase(Locale.ROOT);
    }

    private static void answer(RoutingContext context, KitProblem problem, @Nullable String detail) {
        if (context.response().ended()) {
            return;
        }
        JsonObject body = new JsonObject()
                .put("type", "/problems/" + problem.code())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", detail)
                .put("instance", context.request().path());
        String traceId = Problems.traceId();
        if (traceId != null) {
            body.put("traceId", traceId);
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(body.toBuffer());
    }
}
