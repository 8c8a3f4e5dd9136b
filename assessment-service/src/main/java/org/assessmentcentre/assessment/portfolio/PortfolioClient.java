package org.assessmentcentre.assessment.portfolio;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Portfolio over HTTP, on the caller's behalf. */
@RegisterRestClient(configKey = "portfolio")
@RegisterClientHeaders(CallersToken.class)
@RegisterProvider(PortfolioProblems.class)
@Path("/portfolio/v1")
@Produces(MediaType.APPLICATION_JSON)
interface PortfolioClient {

    @GET
    @Path("/submissions/{id}/evidence")
    ObjectNode submittedEvidence(@PathParam("id") UUID submissionId);
}
