package org.assessmentcentre.portfolio.learner;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The learners of a centre. */
@Path(Api.V1)
@Tag(name = "Learners", description = "Registration and the learners' own records")
public class CentreLearnersResource {

    private final RegisteringLearner registering;
    private final ReadingLearners reading;

    CentreLearnersResource(RegisteringLearner registering, ReadingLearners reading) {
        this.registering = registering;
        this.reading = reading;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/centres/{centre}/learners")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Idempotent
    @Operation(
            operationId = "registerLearner",
            summary = "Registers a learner",
            description =
                    "A refusal (learner-refused) names every field that is wrong at once: form and check digit of the"
                            + " ULN, age, route, handbook version, duplicates, employer, apprenticeship dates. Announces"
                            + " portfolio.learner-registered and portfolio.person-changed.")
    @APIResponse(
            responseCode = "409",
            description = "own-apprenticeship: the account is the caller's own; or concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "learner-refused: violations lists every reason; or idempotency-key-reused.")
    public RestResponse<LearnerResponse> register(
            @PathParam("centre") String centre, @NotNull RegisterLearnerRequest request) {
        LearnerResponse learner = registering.register(centre, request);
        return Created.at("v1/learners/" + learner.learnerId(), learner);
    }

    @GET
    @Path("/centres/{centre}/learners")
    @RolesAllowed({Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @WaitsForEvents
    @Operation(operationId = "listLearners", summary = "Lists the learners of a centre, oldest registration first")
    public Page<LearnerResponse> list(
            @PathParam("centre") String centre,
            @QueryParam("uln")
                    @Pattern(regexp = "[0-9]{10}", message = "must be 10 digits")
                    @Parameter(description = "Only the learner with this ULN.")
                    @Nullable
                    String uln,
            @QueryParam("registrationNumber")
                    @Size(max = 40)
                    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                    @Parameter(description = "Only the learner with this number.")
                    @Nullable
                    String registrationNumber,
            @BeanParam PageRequest page) {
        return reading.list(centre, uln, registrationNumber, page);
    }
}
