package org.assessmentcentre.catalogue.drafts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.assessmentcentre.catalogue.publication.PublicationResponse;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.Created;
import org.assessmentcentre.kit.http.Idempotent;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/drafts")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.EVERYWHERE)
@Tag(name = "Drafts", description = "Documents that are worked on until they are published.")
public class DraftsResource {

    private final EditingDrafts editing;
    private final AcceptingWarnings accepting;

    DraftsResource(EditingDrafts editing, AcceptingWarnings accepting) {
        this.editing = editing;
        this.accepting = accepting;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Operation(
            operationId = "createDraft",
            summary = "Begins a draft with a published document",
            description = "Of a plan it becomes the next revision, of anything else the version that newVersion names.")
    @APIResponse(
            responseCode = "422",
            description = "new-version-needed: only a plan keeps its number; idempotency-key-reused.")
    public RestResponse<DraftResponse> begin(@NotNull @Valid NewDraftRequest request) {
        DraftResponse draft = editing.begin(request);
        return Created.at(draft.path(), draft);
    }

    @GET
    @Operation(operationId = "listDrafts", summary = "Lists the drafts, the oldest first")
    public Page<DraftSummary> list(@BeanParam PageRequest page) {
        return editing.list(page);
    }

    @GET
    @Path("/{draftId}")
    @Operation(operationId = "getDraft", summary = "Reads a draft with everything that does not hold together in it")
    public DraftResponse read(@PathParam("draftId") UUID id) {
        return editing.read(id);
    }

    @PUT
    @Path("/{draftId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "putDraft",
            summary = "Replaces a draft's document",
            description =
                    "It has to be of the format; what does not hold together in it is kept, and listed in findings.")
    @APIResponse(
            responseCode = "422",
            description = "invalid-document: the detail says where; another-document: kind and code stay.")
    public DraftResponse change(
            @PathParam("draftId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftRequest request) {
        return editing.change(id, IfMatch.required(ifMatch), request);
    }

    @DELETE
    @Path("/{draftId}")
    @Operation(operationId = "deleteDraft", summary = "Discards a draft")
    public void discard(@PathParam("draftId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        editing.discard(id, IfMatch.required(ifMatch));
    }

    @POST
    @Path("/{draftId}/acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "acceptDraftWarnings",
            summary = "Accepts warnings of a draft, with a note",
            description =
                    "If-Match says which findings were read. A change of the draft leaves them accepted, as far as"
                            + " they are still there; a warning that a published version has too needs no acceptance.")
    @APIResponse(responseCode = "422", description = "no-open-warning: violations names the numbers that are none.")
    public DraftResponse accept(
            @PathParam("draftId") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid DraftAcceptanceRequest request) {
        return accepting.accept(id, IfMatch.required(ifMatch), request);
    }

    @POST
    @Path("/{draftId}/publication")
    @Idempotent
    @Operation(
            operationId = "publishDraft",
            summary = "Publishes a draft and ends it",
            description = "The document becomes a version that never changes and is announced whole to the other"
                    + " services. A learner stays on the handbook version of the enrolment; a plan's revision takes the"
                    + " place of the one before it, and its dates say whom and when a rule is for.")
    @APIResponse(
            responseCode = "409",
            description = "already-published: the version stands; revision-taken: nextRevision is the next one;"
                    + " standard-not-published; reference-not-published; concurrent-request.")
    @APIResponse(
            responseCode = "422",
            description = "invalid-package: findings lists what does not hold together; warnings-open: findings lists"
                    + " the warnings to be accepted; idempotency-key-reused.")
    public RestResponse<PublicationResponse> publish(
            @PathParam("draftId") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        PublicationResponse answer = editing.publish(id, IfMatch.required(ifMatch));
        return Created.at(answer.path(), answer);
    }
}
