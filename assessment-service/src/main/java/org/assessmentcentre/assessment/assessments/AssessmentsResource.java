package org.assessmentcentre.assessment.assessments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assessments over HTTP, to read. */
@Path("/v1")
@RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
@OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
@Tag(name = "Assessments")
public class AssessmentsResource {

    private final ReadingAssessments reading;

    AssessmentsResource(ReadingAssessments reading) {
        this.reading = reading;
    }

    @GET
    @Path("/centres/{centre}/assessments")
    @WaitsForEvents
    @Operation(
            operationId = "listAssessments",
            summary = "Lists a centre's assessments, the earliest first",
            description = "Administrators and internal quality assurers see all of them, an assessor those allocated to"
                    + " the caller. Wait for a submission with appliedEvent and wait.")
    public Page<AssessmentSummary> list(
            @PathParam("centre") String centre,
            @Valid @BeanParam AssessmentFilter filter,
            @BeanParam PageRequest page) {
        return reading.list(centre, filter, page);
    }

    @GET
    @Path("/learners/me/assessments")
    @RolesAllowed(Roles.LEARNER)
    @OpenTo(learner = Reach.OWN)
    @WaitsForEvents
    @Operation(
            operationId = "listOwnAssessments",
            summary = "Lists the assessments of the caller's own work, the earliest first",
            description =
                    "At every centre where the caller's account is linked to a learner. The outcome is there once it"
                            + " is confirmed. 404 while the account is linked to nobody: wait for it with appliedEvent and wait.")
    @APIResponse(responseCode = "404", description = "The account is linked to no learner here.")
    public Page<AssessmentSummary> listOwn(@BeanParam PageRequest page) {
        return reading.listOwn(page);
    }

    @GET
    @Path("/assessments/{id}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR, Roles.LEARNER})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getAssessment",
            summary = "Shows an assessment with its criteria",
            description =
                    "The ETag is for the allocation; each decision has its own. A learner reads the own ones, without"
                            + " outcome, decisions and their dates unless the status is CONFIRMED.")
    public AssessmentResponse find(@PathParam("id") UUID id) {
        return reading.find(id);
    }
}
