package org.assessmentcentre.reporting.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A learner's coverage. */
@Path("/v1/learners/{id}/coverage")
@Tag(name = "Coverage", description = "Where a learner stands with each criterion, KSB and pass grading descriptor")
public class CoverageResource {

    private final ReadingCoverage reading;

    CoverageResource(ReadingCoverage reading) {
        this.reading = reading;
    }

    @GET
    @WaitsForEvents
    @RolesAllowed({Roles.LEARNER, Roles.EMPLOYER, Roles.ASSESSOR, Roles.IQA, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(
            learner = Reach.OWN,
            assessor = Reach.ALLOCATED,
            iqa = Reach.CENTRE,
            centreAdmin = Reach.CENTRE,
            employer = Reach.OWN,
            providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "getCoverage",
            summary = "Shows a learner's coverage",
            description = "For the learner, the staff of the learner's centre (assessors: with an allocation), the"
                    + " provider systems it names and the managers of the apprentice's employer. A KSB's state is the lowest of its own Appendix B"
                    + " criteria, a descriptor's likewise. A learner sees provisional results as submitted"
                    + " unless the centre shows them.")
    @APIResponse(
            responseCode = "503",
            description = "The handbook version is not known here yet; repeat after Retry-After.")
    public CoverageResponse coverage(
            @PathParam("id") @Parameter(description = "The learner's id, as portfolio minted it.") UUID id) {
        return reading.of(id);
    }
}
