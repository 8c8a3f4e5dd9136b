package org.assessmentcentre.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assessmentcentre.kit.problem.KitProblem;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** The problem document and the problems that any service may answer with. */
final class ProblemComponents {

    private static final String JSON = "application/json";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    /** The problem extension's own, looser description of the same documents. */
    private static final List<String> EXTENSION_SCHEMAS = List.of("HttpProblem", "HttpValidationProblem");

    private static final Set<KitProblem> RETRIED =
            Set.of(KitProblem.CONCURRENT_REQUEST, KitProblem.TOO_MANY_AT_ONCE, KitProblem.BUSY);

    /** Under each: what it means for the caller. Referred to by the problem's code. */
    private static final Map<KitProblem, String> SHARED = new LinkedHashMap<>();

    static {
        SHARED.put(
                KitProblem.INVALID_REQUEST,
                "The body can't be read, a value or field is not allowed, or a cursor is not one of ours. Every"
                        + " violation found is listed.");
        SHARED.put(KitProblem.UNAUTHENTICATED, "No access token, or one that can't be used.");
        SHARED.put(KitProblem.FORBIDDEN, "None of the token's roles may do this.");
        SHARED.put(
                KitProblem.NOT_FOUND,
                "It does not exist, or belongs to a centre or employer that is not the caller's.");
        SHARED.put(
                KitProblem.REQUEST_TIMEOUT,
                "The body came too slowly, or the instance is stopping. Nothing was done: send it again, on a new"
                        + " connection, as after a connection that was refused. One that breaks off without an answer leaves"
                        + " it open: repeat a creating request under its Idempotency-Key, a change with its If-Match.");
        SHARED.put(
                KitProblem.CONCURRENT_REQUEST,
                "The same request is running right now, or it conflicts with what is there; type tells which.");
        SHARED.put(KitProblem.PRECONDITION_FAILED, "It was changed since the version that If-Match names.");
        SHARED.put(KitProblem.PAYLOAD_TOO_LARGE, "The body is too large.");
        SHARED.put(KitProblem.UNSUPPORTED_MEDIA_TYPE, "The body's media type is not taken here.");
        SHARED.put(
                KitProblem.IDEMPOTENCY_KEY_REUSED,
                "The Idempotency-Key was used with another body, or a rule refuses the request; type tells which.");
        SHARED.put(KitProblem.PRECONDITION_REQUIRED, "If-Match is missing, or a star.");
        SHARED.put(
                KitProblem.TOO_MANY_AT_ONCE,
                "The caller has too many of these under way. Nothing was done: send it again when one has ended.");
        SHARED.put(
                KitProblem.BUSY,
                "Too much is under way, or a part that is needed does not answer. Nothing was done: send it again"
                        + " later.");
        SHARED.put(KitProblem.UNEXPECTED, "Any other problem: another method or media type, a fault of ours.");
    }

    private ProblemComponents() {}

    static void addTo(Components components) {
        EXTENSION_SCHEMAS.forEach(components::removeSchema);
        components.addSchema("Violation", violation());
        components.addSchema("Problem", problem());
        SHARED.forEach((problem, meaning) -> components.addResponse(problem.code(), response(problem, meaning)));
    }

    static APIResponse reference(KitProblem problem) {
        return createAPIResponse().ref("#/components/responses/" + problem.code());
    }

    /** Gives an error that an operation declares the problem's body, unless it declares another of its own. */
    static void inProblemShape(String status, APIResponse response) {
        boolean error = status.startsWith("4") || status.startsWith("5");
        if (error && response.getRef() == null && (response.getContent() == null || isOfExtension(response))) {
            response.setContent(content());
        }
    }

    /** Gives every error of an operation another shape than the problem's. */
    static void inOtherShape(APIResponses responses, String schema) {
        Map<String, APIResponse> all = new LinkedHashMap<>(responses.getAPIResponses());
        all.replaceAll((status, answer) -> status.startsWith("2") || status.startsWith("3")
                ? answer
                : createAPIResponse()
                        .description(Objects.requireNonNullElseGet(answer.getDescription(), () -> meaning(answer)))
                        .content(createContent()
                                .addMediaType(
                                        JSON,
                                        createMediaType()
                                                .schema(createSchema().ref("#/components/schemas/" + schema)))));
        responses.setAPIResponses(all);
    }

    private static String meaning(APIResponse reference) {
        String code = reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
        return SHARED.entrySet().stream()
                .filter(shared -> shared.getKey().code().equals(code))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(code);
    }

    private static boolean isOfExtension(APIResponse response) {
        return response.getContent().getMediaTypes().values().stream()
                .map(MediaType::getSchema)
                .anyMatch(schema -> schema != null
                        && schema.getRef() != null
                        && EXTENSION_SCHEMAS.contains(
                                schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1)));
    }

    private static APIResponse response(KitProblem problem, String meaning) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "/problems/" + problem.code());
        example.put("status", problem.status());
        example.put("title", problem.title());
        example.put("detail", meaning);
        example.put("instance", "/path/of/the/request");
        if (problem == KitProblem.INVALID_REQUEST) {
            Map<String, Object> violation = new LinkedHashMap<>();
            violation.put("field", "registeredOn");
            violation.put("in", "body");
            violation.put("message", "must be a date, yyyy-MM-dd");
            example.put("violations", List.of(violation));
        }
        example.put("traceId", TRACE);
        APIResponse response = createAPIResponse().description(meaning).content(content());
        response.getContent().getMediaType(PROBLEM_JSON).setExample(example);
        if (problem == KitProblem.UNAUTHENTICATED) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, HeaderComponents.reference(HttpHeaders.WWW_AUTHENTICATE));
        }
        if (RETRIED.contains(problem)) {
            response.addHeader(HttpHeaders.RETRY_AFTER, HeaderComponents.reference(HttpHeaders.RETRY_AFTER));
        }
        return response;
    }

    private static Content content() {
        return createContent()
                .addMediaType(
                        PROBLEM_JSON, createMediaType().schema(createSchema().ref("#/components/schemas/Problem")));
    }

    private static Schema problem() {
        return createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description(
                        "An error as RFC 9457 writes it. A problem type may add members; ignore those you don't know.")
                .required(List.of("type", "title", "status"))
                .addProperty(
                        "type",
                        text("A stable reference of the kind of problem.").format("uri-reference"))
                .addProperty("title", text("The same for every problem of the type."))
                .addProperty(
                        "status",
                        createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("The HTTP status code."))
                .addProperty("detail", text("What to do about this one."))
                .addProperty("instance", text("The path that was asked for.").format("uri-reference"))
                .addProperty(
                        "violations",
                        createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Everything to change in the request, 200 at most.")
                                .items(createSchema().ref("#/components/schemas/Violation")))
                .addProperty(
                        "violationCount",
                        createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .description("How many there are, when more than are listed."))
                .addProperty("traceId", text("Quote it when you report the problem."));
    }

    private static Schema violation() {
        return createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One thing to change in a request.")
                .required(List.of("field", "in", "message"))
                .addProperty("field", text("The field's path as the request wrote it; $ is the whole body."))
                .addProperty("in", text("Where it stands.").enumeration(List.of("body", "query", "path", "header")))
                .addProperty("message", text("What to change."));
    }

    private static Schema text(String description) {
        return createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
