package org.assessmentcentre.catalogue.crosswalk;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
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

@Path("/v1")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Crosswalks", description = "Suggested links between frameworks and qualifications.")
public class CrosswalksResource {

    private final ReadingCrosswalks reading;

    CrosswalksResource(ReadingCrosswalks reading) {
        this.reading = reading;
    }

    @GET
    @Path("/crosswalks")
    @Operation(operationId = "listCrosswalks", summary = "Lists the published versions of crosswalks")
    public Page<CrosswalkSummary> list(@BeanParam PageRequest page) {
        return reading.list(page);
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
    @Path("/crosswalk-links")
    @Operation(
            operationId = "listCrosswalkLinks",
            summary = "Finds links by a framework's part, by criterion, KSB or unit, and by strength",
            description = "Over the crosswalk versions in force. A link is a suggestion: it decides nothing.")
    public Page<LinkResponse> links(@Valid @BeanParam LinkQuery query, @BeanParam PageRequest page) {
        return reading.links(query, page);
    }
}
