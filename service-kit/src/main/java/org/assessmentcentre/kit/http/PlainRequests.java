package org.assessmentcentre.kit.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;

/** Refuses requests that two readers could read differently, before any of them is asked. */
final class PlainRequests {

    /** Path parameters, backslashes, dot segments; encoded: separators, NUL, percent, and what needs no encoding. */
    private static final Pattern SUSPICIOUS = Pattern.compile(
            ";|\\\\|//|/\\.(?:/|\\.|$)" + "|%(?:00|25|2[def]|3[0-9b]|4[1-9a-f]|5[0-9acf]|6[1-9a-f]|7[0-9ae])",
            Pattern.CASE_INSENSITIVE);

    private final EdgeLimits limits;

    PlainRequests(EdgeLimits limits) {
        this.limits = limits;
    }

    /** Whether a request says twice whom it is for or from, or frames its body in a way that isn't ours. */
    static boolean isAmbiguous(HttpServerRequest request) {
        MultiMap headers = request.headers();
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return headers.getAll(HttpHeaders.HOST).size() > 1
                || headers.getAll(HttpHeaders.AUTHORIZATION).size() > 1
                || codings.size() > 1
                || (codings.size() == 1 && !codings.getFirst().trim().equalsIgnoreCase("chunked"));
    }

    /** @throws Refusal 400, 414 or 431 */
    void mustBePlain(HttpServerRequest request) {
        if (isAmbiguous(request)) {
            throw new Refusal(
                    KitProblem.MALFORMED_REQUEST,
                    "Send one Host, one Authorization, and one Transfer-Encoding at most, which is chunked.");
        }
        String target = request.uri();
        if (target.length() > limits.maxTarget()) {
            throw new Refusal(
                    KitProblem.URI_TOO_LONG, "Path and query may have " + limits.maxTarget() + " characters together.");
        }
        if (length(request.headers()) > limits.maxHeaders()) {
            throw new Refusal(
                    KitProblem.HEADERS_TOO_LARGE, "Headers may have " + limits.maxHeaders() + " bytes together.");
        }
        int query = target.indexOf('?');
        if (SUSPICIOUS.matcher(query < 0 ? target : target.substring(0, query)).find()) {
            throw new Refusal(KitProblem.SUSPICIOUS_PATH, "Write the path plainly, as documented.");
        }
        try {
            new URI(target);
        } catch (URISyntaxException e) {
            throw new Refusal(
                    KitProblem.MALFORMED_REQUEST,
                    "Path or query has a character that must be percent-encoded, or a percent sign without two digits.");
        }
        mustBeClear(request.params());
    }

    private void mustBeClear(MultiMap parameters) {
        List<Violation> violations = new ArrayList<>();
        for (String name : parameters.names()) {
            List<String> values = parameters.getAll(name);
            if (values.size() > 1 && !limits.repeatableParameters().contains(name)) {
                violations.add(new Violation(name, "query", "must not be given " + values.size() + " times"));
            } else if (values.stream().anyMatch(String::isBlank)) {
                violations.add(new Violation(name, "query", "must have a value, or be left out"));
            }
        }
        if (!violations.isEmpty()) {
            throw new Refusal(
                    KitProblem.INVALID_REQUEST, "Change the query parameters that violations lists.", violations);
        }
    }

    private static long length(MultiMap headers) {
        long length = 0;
        for (Map.Entry<String, String> header : headers) {
            length += header.getKey().length() + header.getValue().length() + 4;
        }
        return length;
    }
}
