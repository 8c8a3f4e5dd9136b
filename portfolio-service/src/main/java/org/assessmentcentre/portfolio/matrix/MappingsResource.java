package org.assessmentcentre.portfolio.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which criteria a piece of evidence meets. */
@Path(Api.V1)
@Tag(name = "Evidence matrix", description = "Which evidence meets which criterion, and where in it")
public class MappingsResource {

    private final MappingEvidence mapping;

    MappingsResource(MappingEvidence mapping) {
        this.mapping = mapping;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/evidence/{evidenceId}/mappings")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Idempotent
    @Operation(
            operationId = "mapEvidence",
            summary = "Maps a piece of evidence to criteria",
            description =
                    "All rows or none: a refusal (mapping-refused) names every bad row at once. Evidence may be mapped"
                            + " before its file is stored; a submission needs both. Announces portfolio.evidence-mapped.")
    @APIResponse(
            responseCode = "422",
            description = "mapping-refused: violations lists every bad row; or idempotency-key-reused.")
    public RestResponse<MappingsResponse> map(
            @PathParam("evidenceId") UUID evidenceId, @NotNull MappingsRequest request) {
        MappingsResponse added = mapping.map(evidenceId, request);
        return Created.at("v1/learners/" + added.learnerId() + "/matrix", added);
    }

    @DELETE
    @Path("/evidence/{evidenceId}/mappings/{mappingId}")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @Operation(
            operationId = "unmapEvidence",
            summary = "Removes a mapping",
            description = "Refused once the mapping is part of a submission. Announces portfolio.evidence-unmapped.")
    @APIResponse(responseCode = "409", description = "mapping-submitted: it is part of a submission and stays.")
    public void unmap(@PathParam("evidenceId") UUID evidenceId, @PathParam("mappingId") UUID mappingId) {
        mapping.unmap(evidenceId, mappingId);
    }
}
