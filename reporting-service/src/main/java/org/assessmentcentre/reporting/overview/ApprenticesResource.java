package org.assessmentcentre.reporting.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
    @Operation(
            operationId = "listApprentices",
            summary = "Lists the apprentices of the caller's employer with progress and readiness",
            description = "Those whose employer has the caller among its managers, under the reference in the token's"
                    + " employer claim. Results that are not confirmed yet are included. Readiness is"
                    + " that of today (Europe/London).")
    public LearnerPage apprentices(@BeanParam PageRequest page) {
        return listing.apprentices(page);
    }
}
