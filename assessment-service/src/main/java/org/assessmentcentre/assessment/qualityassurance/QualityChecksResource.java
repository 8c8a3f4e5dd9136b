package org.assessmentcentre.assessment.qualityassurance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
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
import org.jspecify.annotations.Nullable;

/** Quality checks over HTTP. */
@Path("/v1/assessments/{id}/quality-checks")
@Tag(name = "Quality assurance")
public class QualityChecksResource {

    private final CheckingQuality checking;
    private final ReadingQualityChecks reading;

    QualityChecksResource(CheckingQuality checking, ReadingQualityChecks reading) {
        this.checking = checking;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.IQA)
    @OpenTo(iqa = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "checkQuality",
            summary = "Records a quality check of held results",
            description = "By an internal quality assurer of the centre who took no part in the learner's unit"
                    + " (not-independent otherwise). AGREED releases the results and confirms the outcome. OVERTURNED puts"
                    + " the decisions given in the place of the assessor's; the results stay held and another quality"
                    + " assurer has to check. If-Match takes the ETag of the assessment; after an overturn it is needed"
                    + " (precondition-required), so that nobody agrees to what they have not read.")
    @APIResponse(
            responseCode = "422",
            description =
                    "decision-refused: a rule is broken, or no decision differs; violations lists every one. Or idempotency-key-reused.")
    @APIResponse(
            responseCode = "409",
            description =
                    "not-independent: the caller took part in the learner's unit; own-assessment: the caller is the learner; wrong-status: the results are not held; or concurrent-request.")
    public RestResponse<QualityCheckResponse> check(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull QualityCheckRequest request) {
        QualityCheckResponse check = checking.check(id, ifMatch, request);
        return Created.at("v1/assessments/" + id + "/quality-checks/" + check.id(), check);
    }

    @GET
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Operation(
            operationId = "listQualityChecks",
            summary = "Lists the quality checks of an assessment, the earliest first",
            description = "Who checks after an overturn finds here what the first check said.")
    public Page<QualityCheckResponse> list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return reading.list(id, page);
    }

    @GET
    @Path("/{check}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Operation(operationId = "getQualityCheck", summary = "Shows a quality check")
    public QualityCheckResponse find(@PathParam("id") UUID id, @PathParam("check") UUID check) {
        return reading.find(id, check);
    }
}
