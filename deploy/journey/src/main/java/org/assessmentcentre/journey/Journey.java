package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * One unit of one learner, from registration to a confirmed outcome on the manager's dashboard. Played again it takes
 * the next unit that was not submitted yet.
 */
public final class Journey {

    /** The shortest first. */
    private static final List<String> UNITS = List.of("706", "705", "704", "703", "702", "701", "700");

    private final Places places;
    private final Transcript transcript;
    private final Demo demo;

    public Journey(Places places, Transcript transcript) {
        this.places = places;
        this.transcript = transcript;
        this.demo = new Demo(places, transcript);
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Transcript transcript = new Transcript(out);
        try {
            new Journey(Places.from(System.getenv()), transcript).play();
            String summary = transcript.summary();
            out.println();
            out.println(summary == null ? "  Nothing was left to play." : "  " + summary + ".");
        } catch (JourneyFailed | IllegalArgumentException e) {
            out.println();
            out.println("  The journey ends here: " + e.getMessage());
            System.exit(1);
        }
    }

    /** What a played unit left behind, for tests to look at. */
    public record Outcome(String learnerId, String assessmentId, String unit) {}

    /** Plays it all; empty when the demonstration's learner has passed every unit. */
    public Optional<Outcome> play() {
        transcript.chapter("The catalogue, the centres and their people");
        demo.publishCatalogue();
        demo.openCentres();

        transcript.chapter("A learner");
        Registering registering = new Registering(places, transcript, demo);
        String learnerId = registering.register(DemoLearner.AMARA, true);
        registering.register(DemoLearner.BEN, false);
        registering.register(DemoLearner.CARYS, false);
        registering.register(DemoLearner.DILIP, false);

        Person learner = Person.signIn(places, "learner1");
        Optional<JsonNode> unit = nextUnit(learner, learnerId);
        if (unit.isEmpty()) {
            transcript.did("learner1", "has submitted all seven units; ./run --reset starts afresh");
            return Optional.empty();
        }
        return Optional.of(playUnit(learner, learnerId, unit.get()));
    }

    private Outcome playUnit(Person learner, String learnerId, JsonNode unit) {
        String ref = unit.path("ref").asText();
        Person manager = Person.signIn(places, "manager1");
        Eventually.answer(
                "manager1 sees the apprentice",
                () -> manager.get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/coverage"),
                answer -> answer.status() == 200);
        Dashboard dashboard = new Dashboard(places, manager, learnerId, transcript);

        transcript.chapter("Unit " + unit.path("number").asText() + ", "
                + unit.path("title").asText());
        String assessmentId = new UnitOnItsWay(places, transcript, dashboard).play(learner, learnerId, unit);

        transcript.chapter("Who sees it");
        whoSeesIt(manager, learnerId, dashboard);
        return new Outcome(learnerId, assessmentId, ref);
    }

    private Optional<JsonNode> nextUnit(Person learner, String learnerId) {
        JsonNode matrix = learner.get(places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/matrix")
                .mustBe(200)
                .body();
        for (String number : UNITS) {
            boolean submitted = Answer.stream(matrix.path("units"))
                    .filter(unit -> unit.path("unit").asText().equals("8431-" + number))
                    .flatMap(unit -> Answer.stream(unit.path("learningOutcomes")))
                    .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                    .flatMap(criterion -> Answer.stream(criterion.path("evidence")))
                    .anyMatch(cell -> cell.path("submitted").asBoolean());
            if (!submitted) {
                return Optional.of(learner.get(
                                places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/units/" + number)
                        .mustBe(200)
                        .body());
            }
        }
        return Optional.empty();
    }

    private void whoSeesIt(Person manager, String learnerId, Dashboard dashboard) {
        String reporting = places.reporting() + "/reporting/v1";
        JsonNode readiness = dashboard.readiness();
        transcript.did(
                "manager1",
                "sees " + DemoLearner.AMARA.name() + ": "
                        + readiness.path("state").asText() + ", "
                        + readiness.path("requirementsMet").path("n").asInt() + " of "
                        + readiness.path("requirementsMet").path("of").asInt() + " blocking requirements met");
        for (JsonNode missing : readiness.path("missing")) {
            transcript.found("missing: " + missing.path("statement").asText());
        }
        transcript.found("next: " + readiness.path("nextAction").path("actor").asText() + ": "
                + readiness.path("nextAction").path("statement").asText());
        long own = manager.get(reporting + "/apprentices").mustBe(200).items().count();
        Person other = Person.signIn(places, "manager2");
        other.get(reporting + "/learners/" + learnerId + "/readiness").mustBe(404);
        boolean leak = other.get(reporting + "/apprentices")
                .mustBe(200)
                .items()
                .anyMatch(apprentice -> apprentice.path("learnerId").asText().equals(learnerId));
        if (leak) {
            throw new JourneyFailed("manager2 sees another employer's apprentice");
        }
        transcript.did("manager1", "sees " + own + " apprentices, all their own");
        transcript.did("manager2", "of another employer asks for her: not found");
    }
}
