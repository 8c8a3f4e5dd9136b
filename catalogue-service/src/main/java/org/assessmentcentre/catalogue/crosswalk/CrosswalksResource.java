package org.assessmentcentre.catalogue.crosswalk;

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

@Path("/v1")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Crosswalks", description = "Suggested links between frameworks and qualifications.")
public class CrosswalksResource {

    private final ReadingCrosswalks reading;
    private final ListingVersions listing;

    CrosswalksResource(ReadingCrosswalks reading, ListingVersions listing) {
        this.reading = reading;
        this.listing = listing;
    }

    @GET
    @Path("/crosswalks")
    @Operation(operationId = "listCrosswalks", summary = "Lists the published versions of crosswalks")
    public Page<DocumentVersion> list(@BeanParam PageRequest page) {
        return listing.page(DocumentKind.CROSSWALK, page);
    }

    @GET
    @Path("/crosswalks/{crosswalk}/versions/{version}")
    @Operation(
            operationId = "getCrosswalkVersion",
            summary = "Reads a crosswalk: what it joins, and its links with strength and reason",
            description = "The same document that catalogue.crosswalk-published carried. Editors change it by a draft.")
    public CrosswalkResponse version(
            @PathParam("crosswalk") @Parameter(example = "NHS-LF-8431") String crosswalk,
            @PathParam("version") @Parameter(example = "1.0") String version) {
        return reading.version(crosswalk, version);
    }

    @GET
    @Path("/crosswalks/{crosswalk}/versions/{version}/findings")
    @Operation(
            operationId = "listCrosswalkFindings",
            summary = "Lists ends of links that later versions of what it joins have dropped",
            description =
                    "A published crosswalk stands, and goes on naming the versions it was made for. A later version of"
                            + " the framework, qualification or standard counts from its publication, even before its first day.")
    public Page<DroppedEnd> findings(
            @PathParam("crosswalk") @Parameter(example = "NHS-LF-8431") String crosswalk,
            @PathParam("version") @Parameter(example = "1.0") String version,
            @BeanParam PageRequest page) {
        return reading.findings(crosswalk, version, page);
    }

    @GET
    @Path("/crosswalk-links")
    @Operation(
            operationId = "listCrosswalkLinks",
            summary = "Finds links by a framework's part, by criterion, KSB or unit, and by strength",
            description =
                    "Over the crosswalk versions in force unless a version is named. A link is a suggestion: it decides"
                            + " nothing. droppedEnds warns of an end that a later version of its document has not. An element, target,"
                            + " crosswalk or version that nothing published has is refused.")
    public Page<LinkResponse> links(@Valid @BeanParam LinkQuery query, @BeanParam PageRequest page) {
        return reading.links(query, page);
    }
}
