package org.assessmentcentre.portfolio.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One learner's record. */
@Path(Api.V1)
@Tag(name = "Learners", description = "Registration and the learners' own records")
public class LearnersResource {

    private final ReadingLearners reading;
    private final ChangingLearner changing;

    LearnersResource(ReadingLearners reading, ChangingLearner changing) {
        this.reading = reading;
        this.changing = changing;
    }

    @GET
    @Path("/learners/me")
    @RolesAllowed(Roles.LEARNER)
    @WaitsForEvents
    @Operation(operationId = "getOwnLearner", summary = "Reads the record that the caller's account is linked to")
    public LearnerResponse readOwn() {
        return reading.readOwn();
    }

    @GET
    @Path("/learners/{learnerId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @WaitsForEvents
    @Operation(operationId = "getLearner", summary = "Reads a learner's record")
    public LearnerResponse read(@PathParam("learnerId") UUID learnerId) {
        return reading.read(learnerId);
    }

    @PUT
    @Path("/learners/{learnerId}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @Operation(
            operationId = "changeLearner",
            summary = "Replaces name, contact, account, employer and apprenticeship dates",
            description = "Announces portfolio.learner-changed when anything differs, and portfolio.person-changed when"
                    + " name or contact do.")
    @APIResponse(responseCode = "422", description = "learner-refused: violations lists every reason.")
    public LearnerResponse change(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeLearnerRequest request) {
        return changing.change(learnerId, IfMatch.required(ifMatch), request);
    }
}
