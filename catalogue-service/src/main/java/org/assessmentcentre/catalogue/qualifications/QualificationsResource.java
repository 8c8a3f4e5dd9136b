package org.assessmentcentre.catalogue.qualifications;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Qualifications", description = "Published qualifications, by handbook version.")
public class QualificationsResource {

    private final ListingQualifications listing;

    QualificationsResource(ListingQualifications listing) {
        this.listing = listing;
    }

    @GET
    @Operation(operationId = "listQualifications", summary = "Lists the qualifications that have a published version")
    public Page<QualificationSummary> qualifications(@BeanParam PageRequest page) {
        return listing.qualifications(page);
    }

    @GET
    @Path("/{code}/versions")
    @Operation(
            operationId = "listQualificationVersions",
            summary = "Lists a qualification's published versions with the days they are for")
    public Page<VersionSummary> versions(
            @PathParam("code") @Parameter(example = "8431") String code, @BeanParam PageRequest page) {
        return listing.versions(code, page);
    }
}
