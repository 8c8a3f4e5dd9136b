package org.assessmentcentre.catalogue.plans;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/assessment-plans")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Tag(name = "Assessment plans", description = "What gateway asks for.")
public class AssessmentPlansResource {

    private final ReadingPlan reading;

    AssessmentPlansResource(ReadingPlan reading) {
        this.reading = reading;
    }

    @GET
    @Path("/{standard}/{plan}")
    @Operation(
            operationId = "getAssessmentPlan",
            summary = "Reads a plan's gateway and end-point rules, with whom they concern and when they hold",
            description =
                    "The same document that catalogue.assessment-plan-published carried; a plan that changes keeps"
                            + " its number and gets another revision. A rule whose basis is"
                            + " INFERRED is our reading, not a sentence of a source.")
    public AssessmentPlanResponse plan(
            @PathParam("standard") @Parameter(example = "ST0480") String standard,
            @PathParam("plan") @Parameter(example = "AP03") String plan,
            @QueryParam("revision")
                    @Parameter(description = "An earlier revision; the latest when absent.", example = "1")
                    @Min(1)
                    @Max(100_000)
                    @Nullable
                    Integer revision) {
        return reading.read(standard, plan, revision);
    }
}
