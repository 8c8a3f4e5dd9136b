package org.assessmentcentre.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import jakarta.validation.Validator;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.assessmentcentre.kit.http.Headers;

/** Whether a published document and the methods behind it say the same. Finds every difference at once. */
final class OpenApiAgreement {

    private static final List<String> CONDITIONS = List.of("If-Match", "If-None-Match", "Range");

    private final List<String> found = new ArrayList<>();

    private OpenApiAgreement() {}

    static List<String> broken(JsonNode document) {
        OpenApiAgreement agreement = new OpenApiAgreement();
        Map<String, Operation> operations = new HashMap<>();
        Operation.all(document).forEach(operation -> operations.put(operation.id(), operation));
        for (ResourceMethod method : ResourceMethod.all()) {
            Operation operation = operations.remove(method.operationId());
            if (operation == null) {
                agreement.found.add(method + ": is not in the document");
            } else {
                agreement.check(operation, method);
            }
        }
        operations
                .values()
                .forEach(operation -> agreement.found.add(operation + ": has no method with its operationId"));
        return agreement.found;
    }

    private void check(Operation operation, ResourceMethod method) {
        if (method.isIdempotent()) {
            requireHeader(operation, Headers.IDEMPOTENCY_KEY);
            requireAnswered(operation, Headers.IDEMPOTENT_REPLAYED);
            require(operation.answers("409") && operation.answers("422"), operation, "lists not both 409 and 422");
        }
        if (method.waitsForEvents()) {
            requireAnswered(operation, Headers.APPLIED_EVENT);
        }
        if (method.isTagged()) {
            requireAnswered(operation, "ETag");
            if (method.isRead()) {
                requireHeader(operation, "If-None-Match");
                require(operation.answers("304"), operation, "does not list 304");
            }
        }
        CONDITIONS.stream().filter(method::reads).forEach(header -> requireHeader(operation, header));
        require(
                !method.reads("If-Match") || (operation.answers("412") && operation.answers("428")),
                operation,
                "lists not both 412 and 428");
        require(
                !method.reads("Range") || (operation.answers("206") && operation.answers("416")),
                operation,
                "lists not both 206 and 416");
        require(
                new TreeSet<>(operation.parameters("query").keySet()).equals(method.queryParameters()),
                operation,
                "lists the query parameters " + operation.parameters("query").keySet() + ", but reads "
                        + method.queryParameters());
        checkExample(operation, method);
    }

    /** The example of a request is one the service takes: by its strict mapper and the constraints of its record. */
    private void checkExample(Operation operation, ResourceMethod method) {
        JsonNode json = operation.node().path("requestBody").path("content").path("application/json");
        if (json.isMissingNode()
                || method.body().filter(body -> body != InputStream.class).isEmpty()) {
            return;
        }
        ObjectMapper mapper = Arc.container().instance(ObjectMapper.class).get();
        Validator validator = Arc.container().instance(Validator.class).get();
        try {
            Object request = mapper.readValue(
                    operation.example(json).toString(),
                    mapper.constructType(method.body().orElseThrow()));
            validator
                    .validate(request)
                    .forEach(violation -> found.add(operation + ": its example's " + violation.getPropertyPath() + " "
                            + violation.getMessage()));
        } catch (JsonProcessingException e) {
            found.add(operation + ": its example is refused: " + e.getOriginalMessage());
        }
    }

    private void requireHeader(Operation operation, String header) {
        require(
                operation.parameters("header").keySet().stream().anyMatch(header::equalsIgnoreCase),
                operation,
                "takes the header " + header + " and does not list it");
    }

    private void requireAnswered(Operation operation, String header) {
        require(
                operation.answersWith(header),
                operation,
                "answers with the header " + header + " and does not list it");
    }

    private void require(boolean kept, Operation operation, String fault) {
        if (!kept) {
            found.add(operation + ": " + fault);
        }
    }
}
