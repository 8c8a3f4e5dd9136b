package org.assessmentcentre.assessment.evidence;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence behind an assessment over HTTP. */
@Path("/v1/assessments/{id}/evidence")
@RolesAllowed({Roles.ASSESSOR, Roles.IQA})
@OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE)
@Tag(name = "Evidence")
public class EvidenceResource {

    private final ReadingEvidence reading;

    EvidenceResource(ReadingEvidence reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "getAssessmentEvidence",
            summary = "Shows the evidence that was submitted",
            description = "Read from portfolio with the caller's own token; the answer is portfolio's, as its own"
                    + " /portfolio/v1/submissions/{id}/evidence describes it. 503 portfolio-unavailable with Retry-After"
                    + " when portfolio does not answer in time.")
    @APIResponse(
            responseCode = "503",
            description = "portfolio-unavailable: portfolio did not answer. Try again after Retry-After.")
    @APIResponse(
            responseCode = "200",
            description = "Portfolio's answer.",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    public ObjectNode find(@PathParam("id") UUID id) {
        return reading.find(id);
    }
}
