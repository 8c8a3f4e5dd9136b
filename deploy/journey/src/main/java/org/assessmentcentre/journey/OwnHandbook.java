package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A centre's own copy of the handbook: imported once, then its wording shown to that centre's people only. */
public final class OwnHandbook {

    private static final String CRITERION = "8431-706-AC2.1";

    private final Places places;
    private final Transcript transcript;

    public OwnHandbook(Places places, Transcript transcript) {
        this.places = places;
        this.transcript = transcript;
    }

    /** @throws JourneyFailed when the text is not taken in, or is shown to the wrong person */
    public void bring(Path handbook) {
        Person editor = Person.signIn(places, "editor1");
        Answer ended = ended(editor, send(editor, handbook));
        JsonNode findings = ended.body().path("findings");
        if (ended.text("state").equals("IN_REVIEW")) {
            ended = editor.send(
                            "POST",
                            places.catalogue() + "/catalogue/v1/imports/" + ended.text("id") + "/acceptances",
                            "{\"note\":\"Accepted for the demonstration.\"}".getBytes(StandardCharsets.UTF_8),
                            Map.of("Content-Type", "application/json"))
                    .mustBe(200);
        }
        if (!ended.text("state").equals("SUCCEEDED")) {
            throw new JourneyFailed(handbook + " was not taken in: " + ended.text("failure") + " " + findings);
        }
        transcript.did(
                "editor1",
                "imports the handbook for centre " + Demo.CENTRE + ": "
                        + read(ended, "SECTION_8") + " ACs, "
                        + read(ended, "APPENDIX_B") + " rows of Appendix B, "
                        + findings.size() + " findings");
        for (JsonNode finding : findings) {
            transcript.found("line " + finding.path("line").asText("?") + ", "
                    + finding.path("at").asText() + ": "
                    + finding.path("message").asText());
        }
        String criterion = places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/criteria/" + CRITERION;
        for (String user : List.of("admin1", "learner1")) {
            Person person = Person.signIn(places, user);
            String ours = person.get(criterion).mustBe(200).text("statement");
            String official = person.get(criterion + "/wording").mustBe(200).text("statement");
            transcript.did(user, "reads " + CRITERION + ", ours: \"" + ours + "\", official: \"" + official + "\"");
        }
        Person other = Person.signIn(places, "admin2");
        other.get(criterion).mustBe(200);
        other.get(criterion + "/wording").mustBe(404);
        transcript.did("admin2", "of centre " + Demo.OTHER_CENTRE + " asks for the official wording: not found");
    }

    private Answer send(Person editor, Path handbook) {
        try {
            return editor.send(
                            "POST",
                            places.catalogue() + "/catalogue/v1/imports?qualification=8431&version=2.0&centre="
                                    + Demo.CENTRE,
                            Files.readAllBytes(handbook),
                            Map.of("Content-Type", "text/plain; charset=utf-8"))
                    .mustBe(202);
        } catch (IOException e) {
            throw new JourneyFailed(handbook + " can't be read: " + e.getMessage());
        }
    }

    private static int read(Answer ended, String section) {
        for (JsonNode one : ended.body().path("sections")) {
            if (one.path("section").asText().equals(section)) {
                return one.path("read").asInt();
            }
        }
        return 0;
    }

    private Answer ended(Person editor, Answer accepted) {
        String operation = places.catalogue() + accepted.header("Location");
        return Eventually.answer("the end of the import", () -> editor.get(operation), answer -> !answer.mustBe(200)
                .text("state")
                .equals("RUNNING"));
    }
}
