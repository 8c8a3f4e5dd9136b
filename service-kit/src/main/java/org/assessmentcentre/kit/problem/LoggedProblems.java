package org.assessmentcentre.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Logs each problem once: what the client can mend at INFO, what was refused because too much is under way at WARN, a
 * fault of ours at ERROR with its trace. The extension's own log has no place for the middle.
 */
@ApplicationScoped
class LoggedProblems implements ProblemPostProcessor {

    private static final Logger LOG = Logger.getLogger(LoggedProblems.class);

    @Override
    public int priority() {
        return 80;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < 500) {
            LOG.info(line(problem));
        } else if (context.cause instanceof Refusal) {
            LOG.warn(line(problem));
        } else {
            LOG.error(line(problem), context.cause);
        }
        return problem;
    }

    /** A client's own words may be in it, so it is kept to one line. */
    private static String line(HttpProblem problem) {
        Object violations = problem.getParameters().get("violations");
        String line = problem.getStatusCode() + " " + problem.getType() + " at " + problem.getInstance() + ": "
                + problem.getDetail() + (violations == null ? "" : " " + violations);
        return line.replaceAll("\\p{Cntrl}", " ");
    }
}
