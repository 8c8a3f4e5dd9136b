package org.assessmentcentre.catalogue.boards;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.assessmentcentre.kit.access.ChangesNothing;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/frameworks/{framework}/versions/{version}/board-checks")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Frameworks")
public class BoardChecksResource {

    private final CheckingBoard checking;

    BoardChecksResource(CheckingBoard checking) {
        this.checking = checking;
    }

    @POST
    @ChangesNothing
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkBoard",
            summary = "Checks a board against the framework's composition rules",
            description =
                    "Names every rule that is not kept, what this kind of body asks for, limits and doesn't limit, and"
                            + " what is for people to judge. An entry is a seat: who holds two posts is one, and so are"
                            + " two who share a post. The chair, who attends without a vote, and vacant posts are never"
                            + " counted; one director may meet several rules. Nothing of the board is kept.")
    @APIResponse(responseCode = "200", description = "What the rules say of the board.")
    @APIResponse(responseCode = "422", description = "no-board-rules: this framework has none.")
    public BoardCheckResponse check(
            @PathParam("framework") @Parameter(example = "CLFA") String framework,
            @PathParam("version") @Parameter(example = "2019") String version,
            @NotNull @Valid BoardCheckRequest request) {
        return checking.check(framework, version, request);
    }
}
