package org.assessmentcentre.catalogue.frameworks;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.catalogue.document.DocumentKind;
import org.assessmentcentre.catalogue.published.DocumentVersion;
import org.assessmentcentre.catalogue.published.ListingVersions;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/frameworks")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Frameworks", description = "Published leadership frameworks.")
public class FrameworksResource {

    private final ReadingFrameworks reading;
    private final ListingVersions listing;

    FrameworksResource(ReadingFrameworks reading, ListingVersions listing) {
        this.reading = reading;
        this.listing = listing;
    }

    @GET
    @Operation(operationId = "listFrameworks", summary = "Lists the published versions of frameworks")
    public Page<DocumentVersion> list(@BeanParam PageRequest page) {
        return listing.page(DocumentKind.FRAMEWORK, page);
    }

    @GET
    @Path("/{framework}/versions/{version}")
    @Operation(
            operationId = "getFrameworkVersion",
            summary = "Reads a framework: levels, uses and parts",
            description = "The same document that catalogue.framework-published carried, in our own words.")
    public FrameworkResponse version(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("version") @Parameter(example = "2011") String version) {
        return reading.version(framework, version);
    }

    @GET
    @Path("/{framework}/versions/{from}/diff/{to}")
    @Operation(
            operationId = "getFrameworkDiff",
            summary = "Compares two published versions of a framework part by part",
            description = "Levels, uses, parts, board rules and what is said of the whole: added, removed, or changed"
                    + " with what each version has. A part that went to another place stands under another.")
    public FrameworkDiffResponse diff(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("from") @Parameter(example = "2011") String from,
            @PathParam("to") @Parameter(example = "2011.1") String to) {
        return reading.diff(framework, from, to);
    }

    @GET
    @Path("/{framework}/versions/{version}/items")
    @Operation(
            operationId = "listFrameworkItems",
            summary = "Lists a framework's parts by type, level, use and what they stand under",
            description = "At any depth unless parent is given, in the framework's order.")
    public Page<FrameworkItemResponse> items(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("version") @Parameter(example = "2011") String version,
            @Valid @BeanParam ItemQuery query,
            @BeanParam PageRequest page) {
        return reading.items(framework, version, query, page);
    }

    @GET
    @Path("/{framework}/versions/{version}/items/{ref}")
    @Operation(operationId = "getFrameworkItem", summary = "Reads a part of a framework, without those under it")
    public FrameworkItemResponse item(
            @PathParam("framework") @Parameter(example = "NHS-LF") String framework,
            @PathParam("version") @Parameter(example = "2011") String version,
            @PathParam("ref") @Parameter(example = "NHS-LF-D1-E2") String ref) {
        return reading.item(framework, version, ref);
    }
}
