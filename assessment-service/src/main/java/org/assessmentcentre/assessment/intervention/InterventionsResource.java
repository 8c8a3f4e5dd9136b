package org.assessmentcentre.assessment.intervention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Suspension, resumption and reopening over HTTP. */
@Path("/v1")
@Tag(name = "Interventions")
public class InterventionsResource {

    private final Intervening intervening;
    private final ReadingInterventions reading;

    InterventionsResource(Intervening intervening, ReadingInterventions reading) {
        this.intervening = intervening;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assessments/{id}/reopening")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA})
    @OpenTo(iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "reopenAssessment",
            summary = "Reopens a confirmed outcome",
            description =
                    "The latest attempt only. The assessor decides again and signs, and another quality assurer checks.")
    @APIResponse(
            responseCode = "409",
            description =
                    "wrong-status: it is not confirmed; later-attempt: the learner has handed the unit in again; own-assessment: the caller is the learner; or concurrent-request.")
    public RestResponse<InterventionResponse> reopen(
            @PathParam("id") UUID id, @Valid @NotNull ReopeningRequest request) {
        return created(intervening.reopen(id, request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assessments/{id}/suspension")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "suspendAssessment",
            summary = "Suspends an assessment",
            description =
                    "From any status, by the allocated assessor, a quality assurer or an administrator of the centre. Until it is resumed nothing else is possible.")
    @APIResponse(
            responseCode = "409",
            description =
                    "wrong-status: it is suspended already; own-assessment: the caller is the learner; or concurrent-request.")
    public RestResponse<InterventionResponse> suspend(
            @PathParam("id") UUID id, @Valid @NotNull SuspensionRequest request) {
        return created(intervening.suspend(id, request));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/assessments/{id}/resumption")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA})
    @OpenTo(iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "resumeAssessment",
            summary = "Resumes a suspended assessment",
            description = "Back to the status it was suspended from.")
    @APIResponse(
            responseCode = "409",
            description =
                    "wrong-status: it is not suspended; own-assessment: the caller is the learner; or concurrent-request.")
    public RestResponse<InterventionResponse> resume(
            @PathParam("id") UUID id, @Valid @NotNull ResumptionRequest request) {
        return created(intervening.resume(id, request));
    }

    @GET
    @Path("/assessments/{id}/interventions")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Operation(
            operationId = "listInterventions",
            summary = "Lists what suspended, resumed or reopened the assessment, the earliest first")
    public Page<InterventionResponse> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return reading.list(id, page);
    }

    @GET
    @Path("/assessments/{id}/interventions/{intervention}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Operation(operationId = "getIntervention", summary = "Shows a suspension, resumption or reopening")
    public InterventionResponse find(@PathParam("id") UUID id, @PathParam("intervention") UUID intervention) {
        return reading.find(id, intervention);
    }

    private static RestResponse<InterventionResponse> created(InterventionResponse made) {
        return Created.at("v1/assessments/" + made.assessmentId() + "/interventions/" + made.id(), made);
    }
}
