package org.assessmentcentre.catalogue.verbs;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{version}/command-verbs")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Qualifications")
public class VerbsResource {

    private final ReadingVerbs reading;

    VerbsResource(ReadingVerbs reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listCommandVerbs",
            summary = "Lists a version's command verbs with what they demand and the criteria that use them",
            description = "The demand is ours, in our own words: the awarding body's definitions are its own.")
    public VerbsResponse verbs(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version) {
        return reading.of(code, version);
    }
}
