package org.assessmentcentre.catalogue.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{version}/warnings")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.EVERYWHERE)
@Tag(name = "Drafts")
public class VersionWarningsResource {

    private final ReadingWarnings reading;

    VersionWarningsResource(ReadingWarnings reading) {
        this.reading = reading;
    }

    @GET
    @Operation(
            operationId = "listWarnings",
            summary = "Lists the warnings of a published version, with the notes by which they were accepted",
            description = "In the order of the document. A warning is known by what it says: a note that was given for"
                    + " an earlier version is there as long as the warning is.")
    public Page<VersionWarning> list(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("version") @Parameter(example = "2.0") String version,
            @BeanParam PageRequest page) {
        return reading.of(code, version, page);
    }
}
