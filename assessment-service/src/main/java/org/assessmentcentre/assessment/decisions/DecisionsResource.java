package org.assessmentcentre.assessment.decisions;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decisions over HTTP. */
@Path("/v1/assessments/{id}/criteria/{criterion}/decision")
@Tag(name = "Decisions")
public class DecisionsResource {

    private final RecordingDecision recording;
    private final ReadingDecision reading;

    DecisionsResource(RecordingDecision recording, ReadingDecision reading) {
        this.recording = recording;
        this.reading = reading;
    }

    @GET
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR, Roles.LEARNER})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @Operation(
            operationId = "getDecision",
            summary = "Shows the decision that stands for a criterion",
            description = "While it is undecided its ETag is \"0\". A learner reads the own ones once"
                    + " the assessment is CONFIRMED: 404 otherwise.")
    public DecisionResponse find(@PathParam("id") UUID id, @PathParam("criterion") String criterion) {
        return reading.find(id, criterion);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ASSESSOR)
    @OpenTo(assessor = Reach.ALLOCATED)
    @Operation(
            operationId = "decide",
            summary = "Decides a criterion: Pass or Referral",
            description =
                    "By the allocated assessor, until the results sheet is signed. If-Match takes this criterion's own"
                            + " ETag. To decide again supersedes the decision before; the same decision sent twice is one."
                            + " Everything that keeps the decision from holding is listed at once (decision-refused).")
    @APIResponse(
            responseCode = "412",
            description = "It was decided since you read it. sent is your decision as it arrived, standing the one that"
                    + " stands, ETag its version: nothing is lost.")
    @APIResponse(
            responseCode = "409",
            description =
                    "own-assessment: the caller is the learner; wrong-status: the results sheet is signed, or the assessment is suspended; assessmentStatus says where it stands.")
    @APIResponse(responseCode = "422", description = "decision-refused: a rule is broken; violations lists every one.")
    @APIResponse(
            responseCode = "503",
            description = "handbook-unknown: the handbook version is on its way. Try again after Retry-After.")
    public DecisionResponse decide(
            @PathParam("id") UUID id,
            @PathParam("criterion") String criterion,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Valid @NotNull DecisionRequest request) {
        return recording.record(id, criterion, IfMatch.required(ifMatch), request.toVerdict());
    }
}
