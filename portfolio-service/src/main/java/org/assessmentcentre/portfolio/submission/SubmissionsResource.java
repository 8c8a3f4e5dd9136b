package org.assessmentcentre.portfolio.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.WaitsForEvents;
import org.assessmentcentre.portfolio.http.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Units that were handed over. */
@Path(Api.V1)
@Tag(name = "Submissions", description = "Declarations of authenticity and units handed over for assessment")
public class SubmissionsResource {

    private final ReadingSubmission reading;

    SubmissionsResource(ReadingSubmission reading) {
        this.reading = reading;
    }

    @GET
    @Path("/submissions/{submissionId}")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getSubmission",
            summary = "Reads a submission",
            description = "For the learner, its assessor, and the centre's administrators and quality assurers.")
    public SubmissionResponse read(@PathParam("submissionId") UUID submissionId) {
        return reading.read(submissionId);
    }

    @GET
    @Path("/submissions/{submissionId}/evidence")
    @RolesAllowed({Roles.LEARNER, Roles.CENTRE_ADMIN, Roles.IQA, Roles.ASSESSOR})
    @OpenTo(learner = Reach.OWN, assessor = Reach.ALLOCATED, iqa = Reach.CENTRE, centreAdmin = Reach.CENTRE)
    @WaitsForEvents
    @Operation(
            operationId = "getSubmissionEvidence",
            summary = "Reads the evidence of a submission, criterion by criterion",
            description = "What an assessor works from: every piece with its file and the places to look at.")
    public SubmissionEvidenceResponse readEvidence(@PathParam("submissionId") UUID submissionId) {
        return reading.readEvidence(submissionId);
    }
}
