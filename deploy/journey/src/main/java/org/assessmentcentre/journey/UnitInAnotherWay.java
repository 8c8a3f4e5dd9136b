package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A unit after the first, on one of the ways that an assessment can go. */
abstract class UnitInAnotherWay {

    static final Map<String, ?> NOTHING_MORE = Map.of();

    final Transcript transcript;
    final Dashboard dashboard;
    final LearnersDesk learner;
    final AssessorsDesk desk;
    final Person admin;
    final Person iqa1;
    final Person iqa2;
    final String unit;
    private final String how;

    UnitInAnotherWay(Scene scene, String unit, String how) {
        this.transcript = scene.transcript();
        this.dashboard = scene.dashboard();
        this.learner = scene.learner();
        this.admin = scene.admin();
        this.desk = scene.desk();
        this.iqa1 = scene.iqa1();
        this.iqa2 = scene.iqa2();
        this.unit = unit;
        this.how = how;
    }

    /** Where the units are played, and by whom. */
    record Scene(
            Transcript transcript,
            Dashboard dashboard,
            LearnersDesk learner,
            AssessorsDesk desk,
            Person admin,
            Person iqa1,
            Person iqa2) {

        static Scene at(Places places, Transcript transcript, Dashboard dashboard, LearnersDesk learner) {
            Person admin = Person.signIn(places, "admin1");
            return new Scene(
                    transcript,
                    dashboard,
                    learner,
                    new AssessorsDesk(places, Demo.CENTRE, admin, Person.signIn(places, "assessor1")),
                    admin,
                    Person.signIn(places, "iqa1"),
                    Person.signIn(places, "iqa2"));
        }
    }

    /** The six units, each in its way. */
    static List<UnitInAnotherWay> all(Scene scene) {
        return List.of(
                new SeveralKindsOfEvidence(scene),
                new SecondAttempt(scene),
                new OverturnedUnit(scene),
                new UnitByAssignment(scene),
                new UnitWithPriorLearning(scene),
                new ReopenedUnit(scene));
    }

    /** Plays it until it is confirmed, and returns the answer that the dashboard is asked after. */
    abstract Answer play(List<String> criteria);

    /** Plays the unit, unless it is confirmed. @throws JourneyFailed when it isn't confirmed afterwards */
    final void goThrough() {
        JsonNode before = dashboard.now();
        List<String> criteria = Answer.stream(before.path("criteria"))
                .filter(row -> row.path("unit").asText().equals(unit))
                .map(row -> row.path("criterion").asText())
                .toList();
        if (allAre(before, criteria, "CONFIRMED")) {
            return;
        }
        transcript.chapter("Unit " + unit + ", " + how);
        if (learner.hasSubmitted(unit)) {
            transcript.did("learner1", "was cut short in this unit by an earlier end; ./run --reset starts afresh");
            return;
        }
        Answer last = play(criteria);
        JsonNode after = dashboard.after(last, criteria.get(0), "CONFIRMED");
        if (!allAre(after, criteria, "CONFIRMED")) {
            throw new JourneyFailed("Not every criterion of " + unit + " is confirmed on the dashboard");
        }
    }

    private static boolean allAre(JsonNode coverage, List<String> criteria, String state) {
        return criteria.stream()
                .allMatch(criterion -> Dashboard.stateOf(coverage, criterion).equals(state));
    }

    /** A piece in pages, one for each criterion. */
    String pages(String reference, String title, List<String> criteria) {
        String id = learner.piece(reference, title, "WORK_PRODUCT", NOTHING_MORE);
        learner.file(
                        id,
                        reference + ".pdf",
                        EvidenceFiles.PDF,
                        EvidencePdf.of(
                                DemoLearner.AMARA.name() + " | 12 October 2026 | " + reference,
                                criteria.stream().map(c -> "Evidence for " + c).toList()))
                .mustBe(200, 201);
        learner.map(id, criteria, i -> Map.of("page", i + 1));
        return id;
    }

    String submitted() {
        return learner.submit(unit, NOTHING_MORE).mustBe(201).text("submissionId");
    }

    String allocated(String submissionId) {
        String id = desk.of(submissionId).path("id").asText();
        desk.allocate(id);
        return id;
    }

    /** The assessor passes everything that is left and signs; whoever agrees confirms it. */
    Answer passedAndAgreed(String assessment, int criteria) {
        desk.passAllBut(assessment, "");
        desk.sign(assessment);
        transcript.did("assessor1", "passes all " + criteria + " ACs and signs");
        return agreed(iqa1, assessment);
    }

    Answer agreed(Person iqa, String assessment) {
        Answer answer = desk.agree(iqa, assessment);
        transcript.did(iqa.name(), "took no part, checks and agrees; the outcome is confirmed");
        return answer;
    }
}
