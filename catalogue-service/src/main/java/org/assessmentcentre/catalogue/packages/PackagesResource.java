package org.assessmentcentre.catalogue.packages;

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

@Path("/v1/packages")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Publication", description = "From a carried package to a version that others work by.")
public class PackagesResource {

    private final ListingPackages listing;
    private final ExportingPackage exporting;

    PackagesResource(ListingPackages listing, ExportingPackage exporting) {
        this.exporting = exporting;
        this.listing = listing;
    }

    @GET
    @Operation(operationId = "listPackages", summary = "Lists the packages that can be published, and whether they are")
    public Page<PackageResponse> list(@BeanParam PageRequest page) {
        return listing.list(page);
    }

    @GET
    @Path("/{name}")
    @Operation(
            operationId = "getPackage",
            summary = "Exports a published document as a package",
            description = "Exactly what importHandbook takes as JSON; of a plan the latest revision.")
    public PackageContent export(
            @PathParam("name") @Parameter(description = "Code and version, or a plan's number.", example = "8431-2.0")
                    String name) {
        return exporting.export(name);
    }
}
