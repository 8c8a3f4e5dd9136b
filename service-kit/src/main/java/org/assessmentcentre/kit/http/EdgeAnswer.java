package org.assessmentcentre.kit.http;

import io.quarkus.arc.Arc;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.ErrorForm;
import org.assessmentcentre.kit.problem.Problems;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;

/** Problem documents of what never reaches a resource. */
final class EdgeAnswer {

    /** How long the rest of a refused body is thrown away, so that its sender comes to read the answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final Pattern ODD = Pattern.compile("[^!-~]+");

    private EdgeAnswer() {}

    static void refuse(RoutingContext context, Refusal refusal) {
        HttpServerResponse response = context.response();
        if (response.ended() || response.closed()) {
            return;
        }
        boolean unread = !context.request().isEnded() && Bodies.announced(context.request());
        if (unread) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        refusal.headers().forEach(response::putHeader);
        response.setStatusCode(refusal.code().status());
        Optional<ErrorForm> form = Arc.container()
                .instance(ErrorForms.class)
                .get()
                .of(context.request().path());
        if (form.isPresent()) {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(written(context, form.get(), refusal));
        } else {
            response.putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                    .end(document(context, refusal).toBuffer());
        }
        if (unread) {
            discard(context);
        }
    }

    private static String written(RoutingContext context, ErrorForm form, Refusal refusal) {
        return form.write(
                context.request().path(),
                refusal.code().status(),
                refusal.code().code(),
                refusal.detail(),
                refusal.violations());
    }

    private static JsonObject document(RoutingContext context, Refusal refusal) {
        JsonObject document = new JsonObject()
                .put("type", "/problems/" + refusal.code().code())
                .put("title", refusal.code().title())
                .put("status", refusal.code().status())
                .put("detail", refusal.detail())
                .put("instance", encoded(context.request().path()));
        if (!refusal.violations().isEmpty()) {
            JsonArray violations = new JsonArray();
            for (Violation violation : refusal.violations()) {
                violations.add(new JsonObject()
                        .put("field", violation.field())
                        .put("in", violation.in())
                        .put("message", violation.message()));
            }
            document.put("violations", violations);
        }
        String traceId = Problems.traceId();
        if (traceId != null) {
            document.put("traceId", traceId);
        }
        return document;
    }

    /** What may not stand in a URI as it is, or turns the text around it. */
    private static String encoded(String path) {
        return ODD.matcher(path).replaceAll(found -> URLEncoder.encode(found.group(), StandardCharsets.UTF_8));
    }

    private static void discard(RoutingContext context) {
        HttpServerRequest request = context.request();
        long patience = context.vertx()
                .setTimer(PATIENCE.toMillis(), timer -> request.connection().close());
        request.exceptionHandler(closed -> context.vertx().cancelTimer(patience));
        request.endHandler(whole -> {
            context.vertx().cancelTimer(patience);
            request.connection().close();
        });
        request.handler(bytes -> {});
        request.resume();
    }
}
