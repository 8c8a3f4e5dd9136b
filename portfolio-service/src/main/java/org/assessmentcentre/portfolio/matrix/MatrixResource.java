package org.assessmentcentre.portfolio.matrix;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.kit.text.OneLine;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The evidence matrix of handbook Appendix D. */
@Path(Api.V1)
@Tag(name = "Evidence matrix", description = "Which evidence meets which criterion, and where in it")
public class MatrixResource {

    private final ReadingMatrix reading;

    MatrixResource(ReadingMatrix reading) {
        this.reading = reading;
    }

    @GET
    @Path("/learners/{learnerId}/matrix")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getMatrix",
            summary = "Reads a learner's evidence matrix",
            description = "Every criterion with its evidence and the places in it, and which criteria are missing. An"
                    + " assessor names the unit of a submission allocated to them.")
    public MatrixResponse read(
            @PathParam("learnerId") UUID learnerId,
            @QueryParam("unit")
                    @Size(max = 40)
                    @Pattern(regexp = OneLine.PATTERN, message = OneLine.MESSAGE)
                    @Parameter(description = "Only this unit; all units when absent.", example = "8431-706")
                    @Nullable
                    String unit) {
        return reading.read(learnerId, unit);
    }
}
