package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An operation as a service's OpenAPI document tells it.
 *
 * @param access how far each role reaches, from {@code x-access}; empty when it is public
 * @param changesNothing whether it says so of itself though its verb doesn't, from {@code x-changes-nothing}
 */
record ApiOperation(
        String service,
        String verb,
        String path,
        String id,
        Map<String, String> access,
        boolean takesBody,
        boolean changesNothing) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final List<String> VERBS = List.of("get", "post", "put", "delete", "patch");

    /** Every operation of the running services; what reads comes before what changes. */
    static List<ApiOperation> of(Places places, Person anybody) {
        List<ApiOperation> found = new ArrayList<>();
        places.services().forEach((service, address) -> {
            JsonNode paths = anybody.get(address + "/q/openapi?format=json")
                    .mustBe(200)
                    .body()
                    .path("paths");
            paths.properties().forEach(path -> path.getValue().properties().stream()
                    .filter(operation -> VERBS.contains(operation.getKey()))
                    .map(operation -> of(service, operation.getKey(), path.getKey(), operation.getValue()))
                    .forEach(found::add));
        });
        found.addAll(found.stream()
                .filter(ApiOperation::reads)
                .map(ApiOperation::headOnly)
                .toList());
        found.sort(Comparator.comparing((ApiOperation operation) -> !operation.reads())
                .thenComparing(ApiOperation::service)
                .thenComparing(ApiOperation::path)
                .thenComparing(ApiOperation::verb));
        return found;
    }

    private static ApiOperation of(String service, String verb, String path, JsonNode operation) {
        Map<String, String> access = new LinkedHashMap<>();
        operation
                .path("x-access")
                .properties()
                .forEach(role -> access.put(role.getKey(), role.getValue().asText()));
        return new ApiOperation(
                service,
                verb.toUpperCase(Locale.ROOT),
                path,
                operation.path("operationId").asText(),
                access,
                operation.has("requestBody"),
                operation.path("x-changes-nothing").asBoolean());
    }

    /** Whether nobody needs a token for it. */
    boolean isPublic() {
        return access.isEmpty();
    }

    boolean reads() {
        return verb.equals("GET") || verb.equals("HEAD");
    }

    /** What a provider's system needs for it. */
    String scope() {
        return reads() || changesNothing ? "centre:read" : "centre:write";
    }

    private ApiOperation headOnly() {
        return new ApiOperation(service, "HEAD", path, id, access, takesBody, changesNothing);
    }

    /** The names of what the path names. */
    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with a thing for each variable, found by the path up to it or else by its last two parts. */
    String pathTo(Map<String, String> things) {
        return VARIABLE.matcher(path).replaceAll(found -> thing(things, found));
    }

    private String thing(Map<String, String> things, MatchResult variable) {
        String upTo = path.substring(0, variable.end());
        String lastTwo = upTo.substring(upTo.lastIndexOf('/', upTo.lastIndexOf('/') - 1) + 1);
        String thing = things.getOrDefault(upTo, things.get(lastTwo));
        if (thing == null) {
            throw new IllegalStateException(
                    "Nothing stands for " + lastTwo + " of " + this + ": add it to the setting");
        }
        return thing;
    }

    @Override
    public String toString() {
        return verb + " " + path;
    }
}
