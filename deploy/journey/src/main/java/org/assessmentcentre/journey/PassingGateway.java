package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Everything that an apprentice's gateway needs beside the units, by those whose part it is. */
final class PassingGateway {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final int OFF_THE_JOB_DAYS = 27;
    private static final int MINUTES_A_DAY = 420;

    private final Transcript transcript;
    private final Dashboard dashboard;
    private final LearnersDesk desk;
    private final String gateway;
    private final Person learner;
    private final Person admin;
    private final Person manager;

    PassingGateway(Places places, Transcript transcript, Dashboard dashboard, LearnersDesk desk, String learnerId) {
        this.transcript = transcript;
        this.dashboard = dashboard;
        this.desk = desk;
        this.gateway = places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/gateway";
        this.learner = Person.signIn(places, "learner1");
        this.admin = Person.signIn(places, "admin1");
        this.manager = Person.signIn(places, "manager1");
    }

    void play() {
        if (!dashboard.readiness().path("gateway").path("gatewayConfirmedOn").isMissingNode()) {
            return;
        }
        transcript.chapter("Gateway");
        englishAndMaths();
        proposal();
        selection();
        hours();
        review();
        Answer declared = put(
                        manager,
                        "/employer-declaration",
                        Map.of("declaredOn", TODAY.toString(), "signedName", Demo.nameOf("manager1")))
                .mustBe(200, 201);
        transcript.did("manager1", "declares the apprentice at or above the standard");
        dashboard.readinessAfter(declared, "READY");
        days();
    }

    private void englishAndMaths() {
        put(
                        admin,
                        "/english-and-maths-discussion",
                        Map.of("discussedOn", "2026-03-02", "note", "Talked over; goes on without functional skills."))
                .mustBe(200, 201);
        admin.post(gateway + "/english-and-maths-discussion/signature", Map.of("signedName", "Imani Okafor"))
                .mustBe(403);
        Answer signed = manager.post(
                        gateway + "/english-and-maths-discussion/signature",
                        Map.of("signedName", Demo.nameOf("manager1")))
                .mustBe(200, 201);
        transcript.did("admin1", "records the talk about English and maths; manager1 signs again, nobody else may");
        dashboard.requirementAfter(signed, "ENGLISH_AND_MATHS_DISCUSSION", "MET");
    }

    private void proposal() {
        Answer refused = put(learner, "/proposal", proposalOf(501)).mustBe(422).mustName("summary");
        transcript.did("learner1", "proposes with a summary of 501 words; refused: " + violations(refused));
        put(learner, "/proposal", proposalOf(500)).mustBe(200, 201);
        manager.post(gateway + "/proposal/agreement", Map.of()).mustBe(200, 201);
        Answer agreed = admin.post(gateway + "/proposal/agreement", Map.of()).mustBe(200, 201);
        transcript.did("learner1", "proposes with 500 words; manager1 and admin1 agree");
        dashboard.requirementAfter(agreed, "PROPOSAL_SUMMARY", "MET");
    }

    private static Map<String, String> proposalOf(int words) {
        return Map.of(
                "subject", "Patient flow",
                "title", "A same-day emergency care unit",
                "scope", "Workforce, estate and the digital front door of two sites.",
                "summary", IntStream.range(0, words).mapToObj(i -> "word" + i).collect(Collectors.joining(" ")));
    }

    private void selection() {
        String tooLong = desk.piece("E700-LONG", "Board discussion, whole", "RECORDING", Map.of());
        desk.file(tooLong, "E700-LONG.wav", EvidenceFiles.WAV, EvidenceFiles.wav(301))
                .mustBe(200, 201);
        desk.map(tooLong, List.of("8431-700-AC1.1"), i -> Map.of("timestamp", "00:00:10"));
        Map<String, String> pieces = desk.pieces();
        List<String> wrong = List.of(id(pieces, "E700"), tooLong, id(pieces, "E704"));
        Answer refused = put(learner, "/portfolio-selection", Map.of("evidence", wrong))
                .mustBe(422)
                .mustName("evidence[1]", "evidence[2]");
        transcript.did(
                "learner1",
                "selects a recording of 5:01 and the proposal of unit 704; both refused at once: "
                        + violations(refused));
        List<String> chosen = pieces.entrySet().stream()
                .filter(piece -> List.of("E700", "E700-REPORT", "E700-TALK", "E700-WITNESS", "E702", "A703", "E706")
                        .contains(piece.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        Answer selected =
                put(learner, "/portfolio-selection", Map.of("evidence", chosen)).mustBe(200, 201);
        transcript.did("learner1", "selects " + chosen.size() + " pieces that cover the professional discussion");
        dashboard.requirementAfter(selected, "PORTFOLIO_SELECTION", "MET");
    }

    private static String id(Map<String, String> pieces, String reference) {
        String id = pieces.get(reference);
        if (id == null) {
            throw new JourneyFailed("There is no piece " + reference);
        }
        return id;
    }

    private void hours() {
        Answer last = null;
        for (int day = 0; day < OFF_THE_JOB_DAYS; day++) {
            last = desk.post(
                            "/off-the-job-hours",
                            Map.of(
                                    "on",
                                    LocalDate.of(2026, 2, 2).plusWeeks(day).toString(),
                                    "minutes",
                                    MINUTES_A_DAY,
                                    "activity",
                                    "Workshop on strategy"))
                    .mustBe(201);
            if (day == OFF_THE_JOB_DAYS - 2) {
                transcript.did(
                        "learner1", "logs off-the-job training: " + (day + 1) * MINUTES_A_DAY / 60 + " h so far");
                dashboard.requirementAfter(last, "OFF_THE_JOB_HOURS", "MISSING");
            }
        }
        transcript.did("learner1", "logs another day: " + OFF_THE_JOB_DAYS * MINUTES_A_DAY / 60 + " h, 187 are needed");
        if (last != null) {
            dashboard.requirementAfter(last, "OFF_THE_JOB_HOURS", "MET");
        }
    }

    private void review() {
        sign(learner, DemoLearner.AMARA.name());
        sign(manager, Demo.nameOf("manager1"));
        Answer third = sign(admin, Demo.nameOf("admin1"));
        transcript.did("learner1", "reviews the portfolio with manager1 and admin1; all three sign");
        dashboard.requirementAfter(third, "PORTFOLIO_REVIEWED", "MET");
    }

    private Answer sign(Person person, String name) {
        return person.post(gateway + "/review/signatures", Map.of("reviewedOn", TODAY.toString(), "signedName", name))
                .mustBe(200, 201);
    }

    private void days() {
        put(admin, "/learning-end", Map.of("endedOn", TODAY.minusDays(3).toString()))
                .mustBe(200, 201);
        manager.post(gateway + "/declaration", Map.of("declaredOn", TODAY.toString()))
                .mustBe(200, 201);
        Answer confirmed = admin.post(gateway + "/confirmation", Map.of("confirmedOn", TODAY.toString()))
                .mustBe(200, 201);
        transcript.did("manager1", "declares gateway, admin1 confirms it");
        JsonNode dates = dashboard.readinessAfter(confirmed, "READY").path("gateway");
        transcript.found("learning ended " + dates.path("learningEndedOn").asText() + ", declared "
                + dates.path("gatewayDeclaredOn").asText() + ", confirmed "
                + dates.path("gatewayConfirmedOn").asText());
    }

    private Answer put(Person person, String input, Map<String, ?> body) {
        return person.put(gateway + input, body, person.get(gateway).mustBe(200).header("ETag"));
    }

    private static String violations(Answer refused) {
        return Answer.stream(refused.body().path("violations"))
                .map(v -> v.path("field").asText() + " " + v.path("message").asText())
                .collect(Collectors.joining("; "));
    }
}
