package org.assessmentcentre.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.access.Reach;
import org.assessmentcentre.kit.http.Headers;
import org.assessmentcentre.kit.problem.KitProblem;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/** Adds to every operation what the kit does for it. What an operation says itself is kept. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final String SCHEME = "accessToken";
    private static final String ACCESS = "x-access";
    private static final String CHANGES_NOTHING = "x-changes-nothing";

    private final Map<String, Endpoint> endpoints;
    private final RecordSchemas recordSchemas;

    /** Made by the build, which hands its index in. */
    public ProblemResponses(IndexView index) {
        endpoints = Endpoint.byOperationId(index);
        requireAccess(endpoints);
        recordSchemas = new RecordSchemas(index);
    }

    private static void requireAccess(Map<String, Endpoint> endpoints) {
        String silent = endpoints.entrySet().stream()
                .filter(endpoint -> !endpoint.getValue().declaresItsAccess())
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!silent.isEmpty()) {
            throw new IllegalStateException(
                    "Say with @OpenTo how far each role of @RolesAllowed reaches with these operations: " + silent);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = document.getComponents();
        if (components == null) {
            components = createComponents();
            document.setComponents(components);
        }
        if (components.getSchemas() != null) {
            recordSchemas.complete(components.getSchemas());
        }
        ProblemComponents.addTo(components);
        HeaderComponents.addTo(components);
        components.addSecurityScheme(
                SCHEME,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the realm, issued for the audience assessment-centre-api."
                                + " Roles come from realm_access.roles; the claims centres and employer narrow what"
                                + " the records allow. A provider-system's token needs the scope centre:read to read and"
                                + " centre:write for everything else. The extension x-access of an operation says how far"
                                + " each role reaches with it: own, allocated, centre or everywhere; beyond that is 404,"
                                + " and a role that it doesn't name gets 403."));
        if (document.getPaths() != null) {
            Map<String, Schema> schemas = Objects.requireNonNullElse(components.getSchemas(), Map.of());
            SuccessAnswers answers = new SuccessAnswers(schemas);
            Examples examples = new Examples(schemas);
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((verb, operation) -> {
                        Endpoint endpoint = endpoints.get(operation.getOperationId());
                        if (endpoint != null) {
                            answers.complete(operation, verb, endpoint);
                            complete(path, verb, operation, endpoint);
                            complete(operation, examples);
                        }
                    }));
        }
    }

    private static void complete(Operation operation, Examples examples) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(examples::complete);
        }
        if (operation.getRequestBody() != null) {
            examples.complete(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (status.startsWith("2")) {
                examples.complete(answer.getContent());
            }
        });
    }

    private static void complete(String path, PathItem.HttpMethod verb, Operation operation, Endpoint endpoint) {
        APIResponses responses = operation.getResponses();
        responses.getAPIResponses().forEach(ProblemComponents::inProblemShape);
        if (!endpoint.isPublic()) {
            secure(operation, endpoint.roles());
            operation.addExtension(ACCESS, words(endpoint.access()));
            if (endpoint.changesNothing()) {
                operation.addExtension(CHANGES_NOTHING, true);
                operation.setDescription(operation.getDescription()
                        + " It changes nothing: of a provider's system it needs the scope centre:read.");
            }
        }
        boolean body = operation.getRequestBody() != null;
        if (body || endpoint.isIdempotent() || endpoint.waitsForEvents() || takesQuery(operation)) {
            problem(responses, KitProblem.INVALID_REQUEST);
        }
        if (endpoint.isIdempotent()) {
            operation.addParameter(reference(Headers.IDEMPOTENCY_KEY));
            problem(responses, KitProblem.CONCURRENT_REQUEST);
            problem(responses, KitProblem.IDEMPOTENCY_KEY_REUSED);
        }
        if (endpoint.waitsForEvents()) {
            operation.addParameter(reference(HeaderComponents.APPLIED_EVENT_PARAMETER));
            operation.addParameter(reference(HeaderComponents.WAIT_PARAMETER));
        }
        Parameter ifMatch = parameter(operation, HttpHeaders.IF_MATCH);
        if (ifMatch != null) {
            HeaderComponents.describeIfMatch(ifMatch);
            problem(responses, KitProblem.PRECONDITION_FAILED);
            problem(responses, KitProblem.PRECONDITION_REQUIRED);
        }
        if (verb == PathItem.HttpMethod.GET && endpoint.isTagged()) {
            operation.addParameter(reference(HttpHeaders.IF_NONE_MATCH));
            responses.addAPIResponse("304", createAPIResponse().description("It is as If-None-Match says: unchanged."));
        }
        if (body) {
            problem(responses, KitProblem.REQUEST_TIMEOUT);
            problem(responses, KitProblem.BUSY);
            problem(responses, KitProblem.PAYLOAD_TOO_LARGE);
            problem(responses, KitProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        if (path.contains("{")) {
            problem(responses, KitProblem.NOT_FOUND);
        }
        if (responses.getDefaultValue() == null) {
            responses.setDefaultValue(ProblemComponents.reference(KitProblem.UNEXPECTED));
        }
        endpoint.errorSchema().ifPresent(schema -> ProblemComponents.inOtherShape(responses, schema));
        responses.getAPIResponses().forEach((status, answer) -> describeHeaders(status, answer, verb, endpoint));
        responses.setAPIResponses(new TreeMap<>(responses.getAPIResponses()));
    }

    private static void describeHeaders(
            String status, APIResponse answer, PathItem.HttpMethod verb, Endpoint endpoint) {
        if (!status.startsWith("2")) {
            return;
        }
        if ("201".equals(status)) {
            answer.addHeader(HttpHeaders.LOCATION, HeaderComponents.reference(HttpHeaders.LOCATION));
        }
        if (endpoint.isTagged()) {
            answer.addHeader(HttpHeaders.ETAG, HeaderComponents.reference(HttpHeaders.ETAG));
        }
        if (endpoint.isPaged()) {
            answer.addHeader(HttpHeaders.LINK, HeaderComponents.reference(HttpHeaders.LINK));
        }
        if (verb != PathItem.HttpMethod.GET) {
            answer.addHeader(Headers.EVENT_ID, HeaderComponents.reference(Headers.EVENT_ID));
        }
        if (endpoint.isIdempotent()) {
            answer.addHeader(Headers.IDEMPOTENT_REPLAYED, HeaderComponents.reference(Headers.IDEMPOTENT_REPLAYED));
        }
        if (endpoint.waitsForEvents()) {
            answer.addHeader(Headers.APPLIED_EVENT, HeaderComponents.reference(Headers.APPLIED_EVENT));
            answer.addHeader(Headers.AS_OF, HeaderComponents.reference(Headers.AS_OF));
        }
    }

    private static Map<String, String> words(Map<String, Reach> access) {
        Map<String, String> words = new TreeMap<>();
        access.forEach((role, reach) -> words.put(role, reach.word()));
        return words;
    }

    private static void secure(Operation operation, List<String> roles) {
        operation.addSecurityRequirement(createSecurityRequirement().addScheme(SCHEME, List.of()));
        problem(operation.getResponses(), KitProblem.UNAUTHENTICATED);
        String who = "Any role.";
        if (!roles.isEmpty()) {
            problem(operation.getResponses(), KitProblem.FORBIDDEN);
            who = roles.stream().sorted().collect(Collectors.joining("`, `", "Roles: `", "`."));
        }
        String description = operation.getDescription();
        operation.setDescription(description == null ? who : description.strip() + "\n\n" + who);
    }

    private static void problem(APIResponses responses, KitProblem problem) {
        String status = Integer.toString(problem.status());
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, ProblemComponents.reference(problem));
        }
    }

    private static Parameter reference(String name) {
        return createParameter().ref("#/components/parameters/" + name);
    }

    private static boolean takesQuery(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
    }

    private static @Nullable Parameter parameter(Operation operation, String name) {
        return operation.getParameters() == null
                ? null
                : operation.getParameters().stream()
                        .filter(parameter -> name.equalsIgnoreCase(parameter.getName()))
                        .findFirst()
                        .orElse(null);
    }
}
