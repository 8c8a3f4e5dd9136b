package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An answer of one of the services. */
public record Answer(String request, int status, JsonNode body, HttpHeaders headers) {

    /** @throws JourneyFailed unless the status is one of these */
    public Answer mustBe(int... statuses) {
        for (int expected : statuses) {
            if (status == expected) {
                return this;
            }
        }
        throw new JourneyFailed(request + " answered " + status + ": " + body);
    }

    public String text(String field) {
        return body.path(field).asText();
    }

    public String header(String name) {
        return headers.firstValue(name)
                .orElseThrow(() -> new JourneyFailed(request + " has no header " + name + " in its answer"));
    }

    /** The ids of the events that the command announced. */
    public String eventIds() {
        return header("Event-Id");
    }

    /** @throws JourneyFailed unless the problem is about these fields and no others */
    public Answer mustName(String... fields) {
        if (!new TreeSet<>(violatedFields()).equals(new TreeSet<>(List.of(fields)))) {
            throw new JourneyFailed(request + " should have named " + List.of(fields) + " and answered " + body);
        }
        return this;
    }

    /** The fields that a problem names. */
    public List<String> violatedFields() {
        return stream(body.path("violations"))
                .map(v -> v.path("field").asText())
                .toList();
    }

    public Stream<JsonNode> items() {
        return stream(body.path("items"));
    }

    public static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
