package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.assessmentcentre.catalogue.exchange.entity.EntityKind;
import org.assessmentcentre.catalogue.exchange.shape.CfAssociation;
import org.assessmentcentre.catalogue.exchange.shape.CfAssociationGrouping;
import org.assessmentcentre.catalogue.exchange.shape.CfConceptSet;
import org.assessmentcentre.catalogue.exchange.shape.CfDocument;
import org.assessmentcentre.catalogue.exchange.shape.CfDocumentSet;
import org.assessmentcentre.catalogue.exchange.shape.CfItem;
import org.assessmentcentre.catalogue.exchange.shape.CfItemAssociations;
import org.assessmentcentre.catalogue.exchange.shape.CfItemTypeSet;
import org.assessmentcentre.catalogue.exchange.shape.CfLicense;
import org.assessmentcentre.catalogue.exchange.shape.CfPackage;
import org.assessmentcentre.catalogue.exchange.shape.CfRubric;
import org.assessmentcentre.catalogue.exchange.shape.CfSubjectSet;
import org.assessmentcentre.catalogue.exchange.shape.ImsxStatusInfo;
import org.assessmentcentre.kit.access.OpenTo;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.ErrorsAs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/ims/case/v1p0")
@Authenticated
@OpenTo(anybody = Reach.EVERYWHERE)
@Produces(MediaType.APPLICATION_JSON)
@ErrorsAs(ImsxStatusInfo.class)
@APIResponse(
        responseCode = "400",
        description = "A parameter that can't be read.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ImsxStatusInfo.class)))
@Tag(name = "CASE 1.0", description = "CASE 1.0, read-only: the members that it has and no others.")
public class CaseV1p0Resource {

    private static final String ID = "5b1f5a0e-7d1c-5a53-9a5e-0d3d9a1b2c3d";

    private final ListingDocuments listing;
    private final ReadingCase reading;

    CaseV1p0Resource(ListingDocuments listing, ReadingCase reading) {
        this.listing = listing;
        this.reading = reading;
    }

    @GET
    @Path("CFDocuments")
    @Operation(operationId = "getAllCFDocumentsV1P0", summary = "Lists the documents that the caller may see")
    @APIResponseSchema(CfDocumentSet.class)
    public ObjectNode getAllCFDocuments(@BeanParam DocumentsQuery query) {
        return listing.list(CaseVersion.V1P0, query).answer();
    }

    @GET
    @Path("CFDocuments/{sourcedId}")
    @Operation(operationId = "getCFDocumentV1P0", summary = "Reads a document")
    @APIResponseSchema(CfDocument.class)
    public ObjectNode getCFDocument(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.document(CaseVersion.V1P0, sourcedId);
    }

    @GET
    @Path("CFPackages/{sourcedId}")
    @Operation(operationId = "getCFPackageV1P0", summary = "Reads the whole package of a document")
    @APIResponseSchema(CfPackage.class)
    public StreamingOutput getCFPackage(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.packageOf(CaseVersion.V1P0, sourcedId);
    }

    @GET
    @Path("CFItems/{sourcedId}")
    @Operation(operationId = "getCFItemV1P0", summary = "Reads an item")
    @APIResponseSchema(CfItem.class)
    public ObjectNode getCFItem(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.entity(CaseVersion.V1P0, EntityKind.ITEM, sourcedId);
    }

    @GET
    @Path("CFItemAssociations/{sourcedId}")
    @Operation(
            operationId = "getCFItemAssociationsV1P0",
            summary = "Reads an item with all associations that begin or end at it")
    @APIResponseSchema(CfItemAssociations.class)
    public StreamingOutput getCFItemAssociations(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.associationsOf(CaseVersion.V1P0, sourcedId);
    }

    @GET
    @Path("CFAssociations/{sourcedId}")
    @Operation(operationId = "getCFAssociationV1P0", summary = "Reads an association")
    @APIResponseSchema(CfAssociation.class)
    public ObjectNode getCFAssociation(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.entity(CaseVersion.V1P0, EntityKind.ASSOCIATION, sourcedId);
    }

    @GET
    @Path("CFAssociationGroupings/{sourcedId}")
    @Operation(operationId = "getCFAssociationGroupingV1P0", summary = "Reads a group of associations")
    @APIResponseSchema(CfAssociationGrouping.class)
    public ObjectNode getCFAssociationGrouping(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.entity(CaseVersion.V1P0, EntityKind.ASSOCIATION_GROUPING, sourcedId);
    }

    @GET
    @Path("CFConcepts/{sourcedId}")
    @Operation(operationId = "getCFConceptV1P0", summary = "Reads a concept and those under it")
    @APIResponseSchema(CfConceptSet.class)
    public StreamingOutput getCFConcept(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.set(CaseVersion.V1P0, EntityKind.CONCEPT, sourcedId);
    }

    @GET
    @Path("CFItemTypes/{sourcedId}")
    @Operation(operationId = "getCFItemTypeV1P0", summary = "Reads an item type and those under it")
    @APIResponseSchema(CfItemTypeSet.class)
    public StreamingOutput getCFItemType(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.set(CaseVersion.V1P0, EntityKind.ITEM_TYPE, sourcedId);
    }

    @GET
    @Path("CFLicenses/{sourcedId}")
    @Operation(operationId = "getCFLicenseV1P0", summary = "Reads a licence")
    @APIResponseSchema(CfLicense.class)
    public ObjectNode getCFLicense(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.entity(CaseVersion.V1P0, EntityKind.LICENSE, sourcedId);
    }

    @GET
    @Path("CFRubrics/{sourcedId}")
    @Operation(operationId = "getCFRubricV1P0", summary = "Reads a rubric with its criteria and levels")
    @APIResponseSchema(CfRubric.class)
    public StreamingOutput getCFRubric(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.rubric(CaseVersion.V1P0, sourcedId);
    }

    @GET
    @Path("CFSubjects/{sourcedId}")
    @Operation(operationId = "getCFSubjectV1P0", summary = "Reads a subject and those under it")
    @APIResponseSchema(CfSubjectSet.class)
    public StreamingOutput getCFSubject(@PathParam("sourcedId") @Parameter(example = ID) String sourcedId) {
        return reading.set(CaseVersion.V1P0, EntityKind.SUBJECT, sourcedId);
    }
}
