package org.assessmentcentre.reporting.overview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.PageRequest;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A centre's learners, for its staff and provider systems. */
@Path("/v1/centres/{centre}/learners")
@Tag(name = "Overview", description = "Many learners at a glance")
public class CentreLearnersResource {

    private final ListingLearners listing;

    CentreLearnersResource(ListingLearners listing) {
        this.listing = listing;
    }

    @GET
    @WaitsForEvents
    @RolesAllowed({Roles.ASSESSOR, Roles.IQA, Roles.CENTRE_ADMIN, Roles.PROVIDER_SYSTEM})
    @OpenTo(assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE, providerSystem = Reach.CENTRE)
    @Operation(
            operationId = "listCentreLearners",
            summary = "Lists a centre's learners with progress and readiness",
            description = "Centre administrators, internal quality assurers and the provider systems that the centre"
                    + " names see all of them, assessors those they have a unit of. Readiness is that of today (Europe/London). A filter is judged learner by learner, so"
                    + " one that few learners match takes longer.")
    public LearnerPage learners(
            @PathParam("centre") @Parameter(description = "The centre number.", example = "000001") String centre,
            @BeanParam ReadinessFilter filter,
            @BeanParam PageRequest page) {
        return listing.ofCentre(centre, filter, page);
    }
}
