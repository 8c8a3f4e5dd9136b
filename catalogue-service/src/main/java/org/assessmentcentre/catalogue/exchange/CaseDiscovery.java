package org.assessmentcentre.catalogue.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.assessmentcentre.catalogue.exchange.entity.ExactJson;

/** The part of the service's own OpenAPI document that is about CASE 1.1. */
@ApplicationScoped
class CaseDiscovery {

    private static final String PATHS = "/catalogue/ims/case/v1p1/";

    private final OpenApiDocumentService documents;

    CaseDiscovery(OpenApiDocumentService documents) {
        this.documents = documents;
    }

    ObjectNode document() {
        ObjectNode document = ExactJson.object(new String(
                documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON), StandardCharsets.UTF_8));
        ((ObjectNode) document.path("paths")).properties().removeIf(path -> !path.getKey()
                .startsWith(PATHS));
        document.remove("tags");
        JsonNode components = document.path("components");
        ((ObjectNode) components).retain("schemas", "securitySchemes");
        ((ObjectNode) components.path("schemas"))
                .properties()
                .removeIf(schema ->
                        !schema.getKey().startsWith("CF") && !schema.getKey().startsWith("imsx"));
        return document;
    }
}
