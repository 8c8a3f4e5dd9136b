package org.assessmentcentre.kit.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds the problem document from a code; every answer that is a problem passes here. */
public final class Problems {

    /** How many violations an answer lists at most; it says how many there are in all. */
    static final int MOST_VIOLATIONS = 200;

    private static final String NO_TRACE = "00000000000000000000000000000000";

    private Problems() {}

    static HttpProblem of(ProblemCode code, String detail) {
        return of(code, detail, List.of(), Map.of(), Map.of());
    }

    static HttpProblem of(
            ProblemCode code,
            String detail,
            List<Violation> violations,
            Map<String, Object> members,
            Map<String, String> headers) {
        HttpProblem.Builder builder = HttpProblem.builder()
                .withType(typeOf(code))
                .withTitle(code.title())
                .withStatus(code.status())
                .withDetail(detail);
        if (!violations.isEmpty()) {
            builder.with(
                    "violations", violations.stream().limit(MOST_VIOLATIONS).toList());
        }
        if (violations.size() > MOST_VIOLATIONS) {
            builder.with("violationCount", violations.size());
        }
        members.forEach(builder::with);
        headers.forEach(builder::withHeader);
        return builder.build();
    }

    static URI typeOf(ProblemCode code) {
        return URI.create("/problems/" + code.code());
    }

    /** The id of the current trace, for the client to quote; null outside one. */
    public static @Nullable String traceId() {
        String id = Span.current().getSpanContext().getTraceId();
        return NO_TRACE.equals(id) ? null : id;
    }
}
