package org.assessmentcentre.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.text.OneLine;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Logs each problem once: what the client can mend at INFO, what was refused because too much is under way or the
 * database is away at WARN, a fault of ours at ERROR with its trace. The extension's own log has no place for the
 * middle. Details and messages have the client's own words, which may be about a person: fields are named, no more.
 */
@ApplicationScoped
class LoggedProblems implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(LoggedProblems.class);

    private static final int LONGEST = 1_000;
    private static final int MOST_FRAMES = 50;

    @Override
    public int priority() {
        return 80;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < 500) {
            LOG.info(line(problem));
        } else if (context.cause instanceof Refusal || problem.getStatusCode() == KitProblem.UNAVAILABLE.status()) {
            LOG.warn(line(problem));
        } else {
            LOG.error(line(problem), shortened(context.cause));
        }
        return problem;
    }

    /** Where a stack overflowed, a few frames say as much as a thousand. */
    private static @Nullable Throwable shortened(@Nullable Throwable cause) {
        if (cause instanceof StackOverflowError) {
            cause.setStackTrace(
                    Arrays.stream(cause.getStackTrace()).limit(MOST_FRAMES).toArray(StackTraceElement[]::new));
        }
        return cause;
    }

    static String line(HttpProblem problem) {
        URI instance = problem.getInstance();
        String line = problem.getStatusCode() + " " + problem.getType()
                + (instance == null ? "" : " at " + TypedProblems.pathOf(instance))
                + fields(problem.getParameters().get("violations"))
                + " [" + problem.getParameters().get("traceId") + "]";
        return line.codePoints()
                .limit(LONGEST)
                .map(c -> OneLine.breaks(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String fields(@Nullable Object violations) {
        return violations instanceof List<?> list
                ? list.stream()
                        .filter(Violation.class::isInstance)
                        .map(violation -> ((Violation) violation).field())
                        .distinct()
                        .collect(Collectors.joining(", ", ": ", ""))
                : "";
    }
}
