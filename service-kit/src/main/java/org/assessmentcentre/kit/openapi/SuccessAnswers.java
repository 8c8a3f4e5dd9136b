package org.assessmentcentre.kit.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * The answer an operation gives when all goes well, from what its method returns. The scanner leaves it out, or leaves
 * its body out, as soon as a method says anything about its answers.
 */
final class SuccessAnswers {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema> schemas;

    SuccessAnswers(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    void complete(Operation operation, PathItem.HttpMethod verb, Endpoint endpoint) {
        APIResponses responses = operation.getResponses();
        boolean creates = verb == PathItem.HttpMethod.POST && endpoint.answersWithStatus();
        if (creates) {
            asCreated(responses);
        }
        boolean told = responses.getAPIResponses().keySet().stream().anyMatch(status -> status.startsWith("2"));
        if (!told) {
            String status = endpoint.answersNothing() ? "204" : creates ? "201" : "200";
            responses.addAPIResponse(status, createAPIResponse().description(description(status)));
        }
        for (String status : new String[] {"200", "201"}) {
            APIResponse answer = responses.getAPIResponse(status);
            if (answer != null && answer.getContent() == null) {
                schemaOf(endpoint)
                        .ifPresent(schema -> answer.setContent(createContent()
                                .addMediaType(
                                        MediaType.APPLICATION_JSON,
                                        createMediaType().schema(createSchema().ref(REFERENCE + schema)))));
            }
        }
    }

    /** The house answers with a status of its own only where something was made; the scanner can't know. */
    private static void asCreated(APIResponses responses) {
        APIResponse assumed = responses.getAPIResponse("200");
        if (assumed != null && !responses.hasAPIResponse("201")) {
            responses.removeAPIResponse("200");
            responses.addAPIResponse("201", assumed.description(description("201")));
        }
    }

    private Optional<String> schemaOf(Endpoint endpoint) {
        return Optional.of(endpoint.answerSchema()).filter(schemas::containsKey);
    }

    private static String description(String status) {
        return switch (status) {
            case "201" -> "Made; Location says where it is.";
            case "204" -> "Done; there is nothing to say.";
            default -> "OK";
        };
    }
}
