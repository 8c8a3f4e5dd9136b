package org.assessmentcentre.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
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
        if (instance != null && !instance.toString().startsWith(prefix)) {
            builder.withInstance(URI.create(prefix + instance));
        }
        String traceId = Problems.traceId();
        if (traceId != null && !problem.getParameters().containsKey("traceId")) {
            builder.with("traceId", traceId);
        }
        return builder.build();
    }
}
