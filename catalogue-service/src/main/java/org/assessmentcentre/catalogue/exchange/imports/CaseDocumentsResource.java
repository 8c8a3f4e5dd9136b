package org.assessmentcentre.catalogue.exchange.imports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.http.IfMatch;
import org.assessmentcentre.kit.http.Page;
import org.assessmentcentre.kit.http.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/case-documents")
@RolesAllowed(Roles.CATALOGUE_EDITOR)
@OpenTo(catalogueEditor = Reach.CENTRE)
@Tag(name = "CASE imports")
public class CaseDocumentsResource {

    private final RemovingCaseDocument removing;
    private final ListingCaseImports listing;

    CaseDocumentsResource(RemovingCaseDocument removing, ListingCaseImports listing) {
        this.removing = removing;
        this.listing = listing;
    }

    @GET
    @Operation(
            operationId = "listCaseDocuments",
            summary = "Lists the documents that a centre imported, by identifier",
            description = "What is published here is not among them. For editors of the centre.")
    public Page<CaseDocumentResponse> list(@Valid @BeanParam CaseImportQuery query, @BeanParam PageRequest page) {
        return listing.documents(query, page);
    }

    @GET
    @Path("/{documentId}")
    @Operation(
            operationId = "getCaseDocument",
            summary = "Reads what a centre has of an imported document",
            description = "The document itself and its package are below /ims/case.")
    public CaseDocumentResponse read(
            @PathParam("documentId") UUID documentId, @Valid @BeanParam CaseImportQuery query) {
        return removing.read(query.one(), documentId);
    }

    @DELETE
    @Path("/{documentId}")
    @Operation(
            operationId = "removeCaseDocument",
            summary = "Removes what a centre imported of a document",
            description = "With all that stands in its package. What is published here, and what other centres"
                    + " imported, stays; so does who removed it.")
    @APIResponse(responseCode = "204", description = "It is removed.")
    @APIResponse(responseCode = "404", description = "not-found: nothing imported for that centre, or not the token's.")
    public void remove(
            @PathParam("documentId") UUID documentId,
            @Valid @BeanParam CaseImportQuery query,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        removing.remove(query.one(), documentId, IfMatch.required(ifMatch));
    }
}
