package org.assessmentcentre.assessment.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** What a submission holds, read from portfolio when it is asked for. */
@ApplicationScoped
public class SubmittedEvidence {

    private static final Logger LOG = Logger.getLogger(SubmittedEvidence.class);

    private final PortfolioClient portfolio;

    SubmittedEvidence(@RestClient PortfolioClient portfolio) {
        this.portfolio = portfolio;
    }

    /** Portfolio's own document. @throws Refusal as portfolio refuses, or 503 when it does not answer or not in JSON */
    public ObjectNode of(UUID submissionId) {
        try {
            return portfolio.submittedEvidence(submissionId);
        } catch (ProcessingException | WebApplicationException failure) {
            LOG.warnf("Portfolio gave no evidence of submission %s: %s", submissionId, failure);
            throw PortfolioProblems.unavailable();
        }
    }
}
