package org.assessmentcentre.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives every problem, also those the extension makes itself, its type and the trace to quote. */
@ApplicationScoped
class TypedProblems implements ProblemPostProcessor {

    private final String prefix;

    TypedProblems(@ConfigProperty(name = "quarkus.rest.path", defaultValue = "") String prefix) {
        this.prefix = prefix;
    }

    @Override
    public int priority() {
        return 90;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder builder = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            ProblemCode code = KitProblem.ofStatus(problem.getStatusCode());
            builder.withType(Problems.typeOf(code)).withTitle(code.title());
            if (problem.getStatusCode() >= 500) {
                builder.withDetail("Quote the traceId when you report this.");
            }
        }
        URI instance = problem.getInstance();
        if (instance != null) {
            String path = decoded(instance);
            builder.withInstance(instance(path.startsWith(prefix) ? path : prefix + path));
        }
        String traceId = Problems.traceId();
        if (traceId != null && !problem.getParameters().containsKey("traceId")) {
            builder.with("traceId", traceId);
        }
        return builder.build();
    }

    /** The extension decodes the whole instance when it writes it; so what shall be written encoded is encoded twice. */
    static URI instance(String path) {
        try {
            String encoded = new URI(null, null, path, null).toASCIIString();
            return URI.create(URLEncoder.encode(encoded, StandardCharsets.UTF_8));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No path: " + path, e);
        }
    }

    /** The path of an instance, decoded. */
    static String pathOf(URI instance) {
        return URI.create(decoded(instance)).getPath();
    }

    private static String decoded(URI instance) {
        return URLDecoder.decode(instance.toString(), StandardCharsets.UTF_8);
    }
}
