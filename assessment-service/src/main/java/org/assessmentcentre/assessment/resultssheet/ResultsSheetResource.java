package org.assessmentcentre.assessment.resultssheet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The results sheet over HTTP. */
@Path("/v1")
@Tag(name = "Results sheets")
public class ResultsSheetResource {

    private final SigningResultsSheet signing;
    private final ReadingResultsSheet reading;

    ResultsSheetResource(SigningResultsSheet signing, ReadingResultsSheet reading) {
        this.signing = signing;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assessments/{id}/signature")
    @RolesAllowed(Roles.ASSESSOR)
    @OpenTo(assessor = Reach.ALLOCATED)
    @Idempotent
    @Operation(
            operationId = "signResultsSheet",
            summary = "Signs the results sheet",
            description =
                    "By the allocated assessor, when every criterion is decided (criteria-undecided lists the others)."
                            + " The decisions are final from here on.")
    @APIResponse(
            responseCode = "409",
            description =
                    "criteria-undecided: violations lists the criteria without a decision; own-assessment: the caller is the learner; earlier-attempt-open: violations lists the criteria that no confirmed attempt covers; wrong-status: it is signed already; or concurrent-request.")
    public RestResponse<SignatureResponse> sign(@PathParam("id") UUID id, @Valid @NotNull SignatureRequest request) {
        return Created.at("v1/assessments/" + id + "/results-sheet", signing.sign(id, request));
    }

    @GET
    @Path("/assessments/{id}/results-sheet")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR, Roles.LEARNER})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getResultsSheet",
            summary = "Shows the results sheet",
            description =
                    "Everything that appendix E of the handbook lists; a draft until it is signed. A learner reads"
                            + " the own ones once the assessment is CONFIRMED: 404 otherwise.")
    @APIResponse(
            responseCode = "503",
            description = "handbook-unknown: the handbook version is on its way. Try again after Retry-After.")
    public ResultsSheetResponse find(@PathParam("id") UUID id) {
        return reading.find(id);
    }
}
