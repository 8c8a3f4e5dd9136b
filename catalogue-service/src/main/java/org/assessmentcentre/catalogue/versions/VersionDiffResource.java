package org.assessmentcentre.catalogue.versions;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/qualifications/{code}/versions/{from}/diff/{to}")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Qualifications")
public class VersionDiffResource {

    private final ComparingVersions comparing;

    VersionDiffResource(ComparingVersions comparing) {
        this.comparing = comparing;
    }

    @GET
    @Operation(
            operationId = "getVersionDiff",
            summary = "Compares two published versions part by part, word by word, with the impact on open portfolios",
            description = "Units, outcomes, criteria, requirements, depth, mapping, subjects, tasks, guidance for"
                    + " delivery, suggested evidence, resources and centre requirements: added, removed, reworded or"
                    + " changed. NONE: what was enough is enough. WORDING_OR_DEPTH: it reads differently or is taught"
                    + " more broadly. NEW_EVIDENCE: evidence that was enough may not be enough; a demand that changed"
                    + " counts as that whichever way it changed. Learners stay on the version they are enrolled on.")
    public VersionDiffResponse diff(
            @PathParam("code") @Parameter(example = "8431") String code,
            @PathParam("from") @Parameter(example = "1.0") String from,
            @PathParam("to") @Parameter(example = "2.0") String to) {
        return comparing.compare(code, from, to);
    }
}
