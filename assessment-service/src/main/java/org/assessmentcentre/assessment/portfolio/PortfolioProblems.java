package org.assessmentcentre.assessment.portfolio;

import jakarta.ws.rs.core.Response;
import org.assessmentcentre.assessment.AssessmentProblem;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Portfolio's refusals, as ours: it decides who may read its evidence. What it can't answer is that it is unavailable. */
public class PortfolioProblems implements ResponseExceptionMapper<RuntimeException> {

    @Override
    public RuntimeException toThrowable(Response response) {
        return switch (response.getStatus()) {
            case 401 ->
                new Refusal(KitProblem.UNAUTHENTICATED, "The portfolio does not take your token.")
                        .withHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            case 403 -> new Refusal(KitProblem.FORBIDDEN, "The portfolio does not let your role read this evidence.");
            case 404 -> Refusal.notFound("The evidence of this submission");
            default -> unavailable();
        };
    }

    static Refusal unavailable() {
        return new Refusal(AssessmentProblem.PORTFOLIO_UNAVAILABLE, "The evidence stays there. Try again in a moment.")
                .withHeader("Retry-After", "5");
    }
}
