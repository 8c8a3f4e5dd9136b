package org.assessmentcentre.portfolio.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

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
    @OpenTo(learner = Reach.OWN)
    @WaitsForEvents
    @Operation(
            operationId = "getOwnLearner",
            summary = "Reads the record that the caller's account is linked to",
            description = "An account may be a learner at several centres; then centre names the one meant.")
    @APIResponse(responseCode = "409", description = "centre-needed: several centres; the member centres lists them.")
    public LearnerResponse readOwn(
            @QueryParam("centre")
                    @Size(max = 20)
                    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                    @Parameter(description = "Only the record at this centre.", example = "000001")
                    @Nullable
                    String centre) {
        return reading.readOwn(centre);
    }

    @GET
    @Path("/learners/{learnerId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(learner = Reach.OWN, centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "getLearner", summary = "Reads a learner's record")
    public LearnerResponse read(@PathParam("learnerId") UUID learnerId) {
        return reading.read(learnerId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/learners/{learnerId}")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "changeLearner",
            summary = "Replaces name, contact, account, employer and apprenticeship dates",
            description =
                    "Takes what getLearner answers, changed where it may change: what never changes may be sent as"
                            + " it is. With another employer, what the one before declared, agreed to and signed for gateway falls; so it does without the apprenticeship. The start moves past nothing that was done on programme: violations names it all."
                            + " Once gateway is confirmed, the apprenticeship stays. Announces portfolio.learner-changed when anything differs, and portfolio.person-changed when"
                            + " name or contact do.")
    @APIResponse(
            responseCode = "409",
            description = "own-apprenticeship: the caller changes account, employer or apprenticeship of a record that"
                    + " is, was or would be linked to the caller's own account.")
    @APIResponse(responseCode = "422", description = "learner-refused: violations lists every reason.")
    public LearnerResponse change(
            @PathParam("learnerId") UUID learnerId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeLearnerRequest request) {
        return changing.change(learnerId, IfMatch.required(ifMatch), request);
    }
}
