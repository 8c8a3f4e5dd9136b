package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One apprentice from registration through all seven units and every gateway input to gateway, on the manager's
 * dashboard. Played again it goes on with what was not played yet.
 */
public final class Journey {

    /** The shortest; told step by step. */
    private static final String FIRST_UNIT = "8431-706";

    private final Places places;
    private final Transcript transcript;
    private final Demo demo;

    public Journey(Places places, Transcript transcript) {
        this.places = places;
        this.transcript = transcript;
        this.demo = new Demo(places, transcript);
    }

    /** Plays it; an argument names the handbook's text, to be imported afterwards. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Transcript transcript = new Transcript(out);
        try {
            Places places = Places.from(System.getenv());
            new Journey(places, transcript).play();
            for (String handbook : arguments) {
                transcript.chapter("The centre's own handbook");
                new OwnHandbook(places, transcript).bring(Path.of(handbook));
            }
            String summary = transcript.summary();
            out.println();
            out.println(summary == null ? "  Nothing was left to play." : "  " + summary + ".");
        } catch (JourneyFailed | IllegalArgumentException e) {
            out.println();
            out.println("  The journey ends here: " + e.getMessage());
            System.exit(1);
        }
    }

    /** What the first unit left behind, for tests to look at. */
    public record Outcome(String learnerId, String assessmentId, String unit) {}

    /** Plays what was not played yet; empty when all of it was. */
    public Optional<Outcome> play() {
        transcript.chapter("The catalogue, the centres and their people");
        demo.publishCatalogue();
        demo.openCentres();

        transcript.chapter("Learners");
        Registering registering = new Registering(places, transcript, demo);
        String learnerId = registering.register(DemoLearner.AMARA, true);
        registering.register(DemoLearner.BEN, false);
        registering.register(DemoLearner.CARYS, false);
        registering.register(DemoLearner.DILIP, false);
        String ellis = registering.register(DemoLearner.ELLIS, false);
        String farah = registering.register(DemoLearner.FARAH, false);

        Person learner = Person.signIn(places, "learner1");
        Person manager = Person.signIn(places, "manager1");
        for (String id : List.of(learnerId, ellis, farah)) {
            Eventually.answer(
                    "manager1 sees the apprentice",
                    () -> manager.get(places.reporting() + "/reporting/v1/learners/" + id + "/coverage"),
                    answer -> answer.status() == 200);
        }
        Dashboard dashboard = new Dashboard(places, manager, learnerId, transcript);
        LearnersDesk desk = new LearnersDesk(places, learner, learnerId, DemoLearner.AMARA.name());
        if (!dashboard.readiness().path("gateway").path("gatewayConfirmedOn").isMissingNode()) {
            transcript.did("learner1", "has passed gateway already; ./run --reset starts afresh");
            return Optional.empty();
        }
        Optional<String> first = firstUnit(learner, learnerId, dashboard, desk);
        UnitInAnotherWay.all(UnitInAnotherWay.Scene.at(places, transcript, dashboard, desk))
                .forEach(UnitInAnotherWay::goThrough);
        new PassingGateway(places, transcript, dashboard, desk, learnerId).play();
        new RulesOfOthers(places, transcript, manager).play(ellis, farah, learnerId);
        transcript.chapter("Who is ready");
        board(manager);
        return first.map(assessmentId -> new Outcome(learnerId, assessmentId, FIRST_UNIT));
    }

    private Optional<String> firstUnit(Person learner, String learnerId, Dashboard dashboard, LearnersDesk desk) {
        if (desk.hasSubmitted(FIRST_UNIT)) {
            return Optional.empty();
        }
        JsonNode unit = learner.get(places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0/units/706")
                .mustBe(200)
                .body();
        transcript.chapter("Unit " + FIRST_UNIT + ", " + unit.path("title").asText());
        String assessmentId = new UnitOnItsWay(places, transcript, dashboard, desk).play(unit);
        transcript.chapter("Who sees it");
        whoSeesIt(Person.signIn(places, "manager1"), learnerId, dashboard);
        return Optional.of(assessmentId);
    }

    private void board(Person manager) {
        Answer board = manager.get(places.reporting() + "/reporting/v1/apprentices?sort=-state&limit=2")
                .mustBe(200);
        int shown = 0;
        for (Answer page = board;
                ;
                page = manager.get(places.reporting()
                                + "/reporting/v1/apprentices?sort=-state&limit=2&after="
                                + page.body().path("next").asText())
                        .mustBe(200)) {
            for (JsonNode apprentice : page.items().toList()) {
                JsonNode readiness = apprentice.path("readiness");
                transcript.found(String.format(
                        "%-16s %-10s %d missing%s",
                        apprentice.path("givenName").asText() + " "
                                + apprentice.path("familyName").asText(),
                        readiness.path("state").asText(),
                        readiness.path("missing").size(),
                        readiness.path("nextAction").isMissingNode()
                                ? ""
                                : ", next: "
                                        + readiness
                                                .path("nextAction")
                                                .path("actor")
                                                .asText() + ", "
                                        + readiness
                                                .path("nextAction")
                                                .path("statement")
                                                .asText()));
                shown++;
            }
            if (!page.body().path("next").isTextual()) {
                break;
            }
        }
        long ready = manager.get(places.reporting() + "/reporting/v1/apprentices?state=READY")
                .mustBe(200)
                .items()
                .count();
        transcript.did("manager1", "reads the board: " + shown + " own apprentices, " + ready + " ready for gateway");
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
