package org.assessmentcentre.reporting.readiness;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A learner's gateway readiness. */
@Path("/v1/learners/{id}/readiness")
@Tag(name = "Readiness", description = "Who is ready for gateway, and what is missing for the others")
public class ReadinessResource {

    private final ReadingReadiness reading;

    ReadinessResource(ReadingReadiness reading) {
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
            operationId = "getReadiness",
            summary = "Shows whether a learner is ready for gateway, and what is missing",
            description = "Judges the assessment plan's rules that apply to the apprentice on the day asked about."
                    + " Dates and gateway inputs count as of that day; evidence and results are those of now. For"
                    + " the same readers as getCoverage. A requirement that awaits an input recorded elsewhere is not met. A learner without an"
                    + " apprenticeship is NOT_AN_APPRENTICE and has the qualification's progress only.")
    @APIResponse(
            responseCode = "503",
            description = "The handbook, standard or plan is not known here yet; repeat after Retry-After.")
    public ReadinessResponse readiness(
            @PathParam("id") @Parameter(description = "The learner's id, as portfolio minted it.") UUID id,
            @QueryParam("on")
                    @Parameter(
                            description =
                                    "The day asked about, from 2000-01-01 to 2100-12-31; today (Europe/London) when"
                                            + " absent. Evidence and results are those of now, whatever the day.",
                            schema = @Schema(implementation = String.class, format = "date", examples = "2026-09-01"))
                    @Nullable
                    String on) {
        return reading.of(id, on);
    }
}
