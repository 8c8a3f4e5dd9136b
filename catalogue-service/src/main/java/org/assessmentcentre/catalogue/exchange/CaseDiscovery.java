package org.assessmentcentre.catalogue.exchange;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import org.assessmentcentre.catalogue.exchange.entity.CaseVersion;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.Paths;

/**
 * The part of the service's own OpenAPI document that is about CASE 1.1, as CASE wants it: OpenAPI 3.0, the operations
 * by CASE's names, their paths below the server's.
 */
@ApplicationScoped
class CaseDiscovery {

    private static final String PATHS = "/catalogue/ims/case/v1p1";
    private static final String SUFFIX = "V1P1";

    /** Made when first asked for: it is read without a token, and must cost nothing. */
    private final String document;

    CaseDiscovery(OpenApiDocumentService documents, CasePlaces places, Config config) {
        byte[] whole = documents.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
        document = SmallRyeOpenAPI.builder()
                .withConfig(config)
                .enableAnnotationScan(false)
                .enableModelReader(false)
                .enableStandardFilter(false)
                .enableStandardStaticFiles(false)
                .withCustomStaticFile(() -> new ByteArrayInputStream(whole))
                .addFilter(new Part(places.root(CaseVersion.V1P1)))
                .build()
                .toJSON();
    }

    String document() {
        return document;
    }

    private record Part(String place) implements OASFilter {

        @Override
        public void filterOpenAPI(OpenAPI document) {
            document.setOpenapi("3.0.3");
            document.setInfo(OASFactory.createInfo()
                    .title("CASE 1.1")
                    .version("1.1")
                    .description("Qualifications, standards and frameworks, and what centres imported, read-only."));
            document.setServers(List.of(OASFactory.createServer().url(place)));
            document.setTags(null);
            Paths paths = OASFactory.createPaths();
            document.getPaths().getPathItems().forEach((path, item) -> {
                if (path.startsWith(PATHS + "/CF")) {
                    item.getOperations().values().forEach(Part::named);
                    paths.addPathItem(path.substring(PATHS.length()), item);
                }
            });
            document.setPaths(paths);
            Components components = Objects.requireNonNull(document.getComponents());
            components.setResponses(null);
            components.setParameters(null);
            List.copyOf(components.getSchemas().keySet()).stream()
                    .filter(schema -> !schema.startsWith("CF") && !schema.startsWith("imsx"))
                    .forEach(components::removeSchema);
        }

        private static void named(Operation operation) {
            operation.setOperationId(operation.getOperationId().replace(SUFFIX, ""));
            operation.setTags(null);
        }
    }
}
