package org.assessmentcentre.reporting.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.UUID;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.reporting.testing.Documents;
import org.assessmentcentre.reporting.testing.Event;
import org.assessmentcentre.reporting.testing.Feed;
import org.assessmentcentre.reporting.testing.ReportingTest;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The producers' own golden bodies are taken in, each also with a field that nobody here knows. */
@ReportingTest
class GoldenEventsTest {

    @Inject
    Feed feed;

    @Inject
    ReadModel readModel;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "catalogue.qualification-published.v1",
                "catalogue.standard-published.v1",
                "catalogue.assessment-plan-published.v1",
                "portfolio.centre-changed.v1",
                "portfolio.employer-changed.v1",
                "portfolio.person-changed.v1",
                "portfolio.learner-registered.v1",
                "portfolio.learner-changed.v1",
                "portfolio.evidence-mapped.v1",
                "portfolio.evidence-unmapped.v1",
                "portfolio.submission-made.v1",
                "assessment.staff-changed.v1",
                "assessment.assessment-allocated.v1",
                "assessment.decision-recorded.v1",
                "assessment.decision-superseded.v1",
                "assessment.results-sheet-signed.v1",
                "assessment.results-held.v1",
                "assessment.quality-check-recorded.v1",
                "assessment.results-released.v1",
                "assessment.unit-outcome-confirmed.v1"
            })
    void aGoldenBodyIsTakenIn(String type) {
        String service = type.substring(0, type.indexOf('.'));
        String producer = service + "-service";
        Assumptions.assumeTrue(
                Files.exists(GoldenEvents.root().resolve(producer + "/src/test/resources/events/" + type + ".json")),
                "not written by its producer yet");
        for (byte[] golden :
                new byte[][] {GoldenEvents.read(producer, type), GoldenEvents.readWithUnknownField(producer, type)}) {
            String body = new String(golden, StandardCharsets.UTF_8);
            JsonNode fields = Documents.tree(body);
            Event event = new Event(
                    UUID.randomUUID(),
                    topic(type),
                    type,
                    subject(type, fields),
                    1,
                    Instant.parse("2026-01-01T00:00:00Z"),
                    body);
            feed.deliver(event);
            assertThat(readModel.isApplied(event.id())).as(type).isTrue();
        }
    }

    private static String topic(String type) {
        return switch (type) {
            case "portfolio.centre-changed.v1", "portfolio.employer-changed.v1" -> "portfolio.directory";
            case "portfolio.person-changed.v1" -> "portfolio.people";
            default -> type.substring(0, type.indexOf('.')) + ".events";
        };
    }

    private static String subject(String type, JsonNode fields) {
        return switch (type) {
            case "catalogue.qualification-published.v1" -> joined(fields, "qualification", "version");
            case "catalogue.standard-published.v1" -> joined(fields, "standard", "version");
            case "catalogue.assessment-plan-published.v1" -> joined(fields, "standard", "plan");
            case "portfolio.centre-changed.v1", "assessment.staff-changed.v1" ->
                fields.path("centre").asText();
            case "portfolio.employer-changed.v1" -> fields.path("employerId").asText();
            default -> fields.path("learnerId").asText();
        };
    }

    private static String joined(JsonNode fields, String code, String version) {
        return fields.path(code).asText() + ":" + fields.path(version).asText();
    }
}
