package org.assessmentcentre.assessment.testing;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.EventSender;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** The other services' events. */
public final class Feed {

    public static final String HANDBOOK = "2.0";

    private static final EventSender SENDER = new EventSender();
    private static final ObjectNode HANDBOOK_DOCUMENT = readHandbook();

    private Feed() {}

    public static UUID centre(String number, String name, long sequence) {
        return send(
                "portfolio.directory",
                "portfolio.centre-changed.v1",
                number,
                sequence,
                number,
                Map.of(
                        "centre",
                        number,
                        "name",
                        name,
                        "status",
                        "APPROVED",
                        "settings",
                        Map.of("provisionalResultsVisibleToLearners", false, "diplomaAtGateway", "ADVISORY"),
                        "providerClients",
                        List.of("provider1")));
    }

    public static UUID person(UUID learner, String centre, String givenName, String familyName, long sequence) {
        return send(
                "portfolio.people",
                "portfolio.person-changed.v1",
                learner.toString(),
                sequence,
                centre,
                Map.of("learnerId", learner, "centre", centre, "givenName", givenName, "familyName", familyName));
    }

    public static UUID erasure(UUID learner, String centre, long sequence) {
        return SENDER.send(
                "portfolio.people", "portfolio.person-changed.v1", learner.toString(), sequence, centre, null);
    }

    public static UUID registration(UUID learner, String centre, String number, long sequence) {
        return send(
                "portfolio.events",
                sequence == 1 ? "portfolio.learner-registered.v1" : "portfolio.learner-changed.v1",
                learner.toString(),
                sequence,
                centre,
                Map.of(
                        "learnerId",
                        learner,
                        "centre",
                        centre,
                        "registrationNumber",
                        number,
                        "registeredOn",
                        "2026-01-05",
                        "registrationExpiresOn",
                        "2029-01-05",
                        "route",
                        "8431-31",
                        "qualification",
                        "8431",
                        "handbookVersion",
                        HANDBOOK));
    }

    /** A learner whose account is known. */
    public static UUID account(UUID learner, String centre, String account, long sequence) {
        return send(
                "portfolio.events",
                sequence == 1 ? "portfolio.learner-registered.v1" : "portfolio.learner-changed.v1",
                learner.toString(),
                sequence,
                centre,
                Map.of("learnerId", learner, "centre", centre, "registrationNumber", "REG-1", "account", account));
    }

    public static UUID submission(Submission submission, long sequence) {
        return send(
                "portfolio.events",
                "portfolio.submission-made.v1",
                submission.learner().toString(),
                sequence,
                submission.centre(),
                submission.body());
    }

    /** The handbook as the catalogue carries it, published under any version. */
    public static UUID handbook(String version, long sequence) {
        ObjectNode document = handbook();
        document.put("version", version);
        document.put("publishedAt", "2026-11-21T09:00:00Z");
        return send(
                "catalogue.events",
                "catalogue.qualification-published.v1",
                "8431:" + version,
                sequence,
                null,
                document);
    }

    /** The handbook, to be changed at will. */
    public static ObjectNode handbook() {
        return HANDBOOK_DOCUMENT.deepCopy();
    }

    private static ObjectNode readHandbook() {
        try {
            return (ObjectNode) EventJson.tree(Files.readAllBytes(
                    GoldenEvents.root().resolve("catalogue-service/src/main/resources/packages/8431-2.0.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static UUID send(
            String topic, String type, String subject, long sequence, @Nullable String centre, Object body) {
        return SENDER.send(topic, type, subject, sequence, centre, bytes(body));
    }

    public static byte[] bytes(Object body) {
        return EventJson.write(body).getBytes(StandardCharsets.UTF_8);
    }

    public static EventSender sender() {
        return SENDER;
    }

    /** Waits until the service has applied the events, as any client can. */
    public static void awaitApplied(UUID... events) {
        String centre = "000000";
        for (UUID event : events) {
            // The operator's list of an unknown centre is 404 either way; what counts is that the wait is over.
            given().auth()
                    .oauth2(Tokens.of(Roles.OPERATOR).token())
                    .queryParam("appliedEvent", event.toString())
                    .queryParam("wait", "PT10S")
                    .get("/assessment/v1/centres/{centre}/staff", centre);
        }
    }

    /** A submission as portfolio announces it. */
    public record Submission(
            UUID id,
            UUID learner,
            String centre,
            String handbookVersion,
            String unit,
            int attempt,
            Map<String, List<UUID>> evidence) {

        public List<UUID> evidenceOf(String criterion) {
            return Objects.requireNonNull(evidence.get(criterion), criterion);
        }

        /** With these criteria alone. */
        public Submission only(String... criteria) {
            Map<String, List<UUID>> fewer = new TreeMap<>(evidence);
            fewer.keySet().retainAll(List.of(criteria));
            return new Submission(id, learner, centre, handbookVersion, unit, attempt, fewer);
        }

        public Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("submissionId", id);
            body.put("learnerId", learner);
            body.put("centre", centre);
            body.put("qualification", "8431");
            body.put("handbookVersion", handbookVersion);
            body.put("unit", unit);
            body.put("attempt", attempt);
            body.put("method", "PORTFOLIO");
            body.put("submittedAt", "2026-11-20T16:00:00Z");
            body.put("declarationSignedAt", "2026-11-20T15:58:00Z");
            body.put(
                    "criteria",
                    evidence.entrySet().stream()
                            .map(entry -> Map.of(
                                    "criterion",
                                    entry.getKey(),
                                    "evidence",
                                    entry.getValue().stream()
                                            .map(piece -> Map.of("evidenceId", piece, "mappingId", UUID.randomUUID()))
                                            .toList()))
                            .toList());
            return body;
        }
    }
}
