package org.assessmentcentre.reporting.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An employer's own apprentices, for its managers. */
@Path("/v1/apprentices")
@Tag(name = "Overview")
public class ApprenticesResource {

    private final ListingLearners listing;

    ApprenticesResource(ListingLearners listing) {
        this.listing = listing;
    }

    @GET
    @WaitsForEvents
    @RolesAllowed(Roles.EMPLOYER)
    @OpenTo(employer = Reach.OWN)
    @Operation(
            operationId = "listApprentices",
            summary = "Shows the board of the caller's apprentices: state, what is missing, who acts next",
            description = "Those whose employer has the caller among its managers, under the reference in the token's"
                    + " employer claim. Results that are not confirmed yet are included. Readiness is"
                    + " that of today (Europe/London). A cursor holds for the caller, the filters and the order it"
                    + " was made with.")
    public LearnerPage apprentices(
            @BeanParam ReadinessFilter filter,
            @QueryParam("sort")
                    @Parameter(
                            description = "By what to sort, with - for descending; in the order of registration when"
                                    + " absent. Equals stay in that order.",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                "name",
                                                "-name",
                                                "startedOn",
                                                "-startedOn",
                                                "state",
                                                "-state",
                                                "missingCount",
                                                "-missingCount"
                                            }))
                    @Nullable
                    String sort,
            @BeanParam PageRequest page) {
        return listing.apprentices(filter, sort, page);
    }
}
