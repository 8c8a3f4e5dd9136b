package org.assessmentcentre.journey;

import com.fasterxml.jackson.databind.JsonNode;

/** What the apprenticeship manager sees of one learner, and how soon a change is on it. */
final class Dashboard {

    private final Places places;
    private final Person viewer;
    private final String learnerId;
    private final Transcript transcript;

    Dashboard(Places places, Person viewer, String learnerId, Transcript transcript) {
        this.places = places;
        this.viewer = viewer;
        this.learnerId = learnerId;
        this.transcript = transcript;
    }

    /** Reads the coverage once the events of a command are in it, and tells how long that took. */
    JsonNode after(Answer command, String criterion, String expected) {
        long answered = System.nanoTime();
        JsonNode coverage = coverage(command.eventIds());
        long millis = (System.nanoTime() - answered) / 1_000_000;
        String state = stateOf(coverage, criterion);
        if (!state.equals(expected)) {
            throw new JourneyFailed(criterion + " should be " + expected + " on the dashboard and is " + state);
        }
        transcript.arrived(criterion + " is " + state + "; KSBs of this unit: " + ksbsOf(coverage, criterion), millis);
        return coverage;
    }

    JsonNode coverage(String eventIds) {
        return applied("coverage", eventIds);
    }

    JsonNode now() {
        return view("coverage").body();
    }

    JsonNode readiness() {
        return view("readiness").body();
    }

    /** Waits for a command's events and expects the whole to be in a state. */
    JsonNode readinessAfter(Answer command, String expected) {
        long answered = System.nanoTime();
        JsonNode readiness = applied("readiness", command.eventIds());
        if (!readiness.path("state").asText().equals(expected)) {
            throw new JourneyFailed("Readiness should be " + expected + " and is " + readiness);
        }
        transcript.arrived("readiness is " + expected, (System.nanoTime() - answered) / 1_000_000);
        return readiness;
    }

    /** Waits for a command's events and expects a kind of requirement to be in a state. */
    void requirementAfter(Answer command, String kind, String expected) {
        long answered = System.nanoTime();
        JsonNode requirement = Answer.stream(
                        applied("readiness", command.eventIds()).path("requirements"))
                .filter(row -> row.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("There is no requirement " + kind));
        if (!requirement.path("state").asText().equals(expected)) {
            throw new JourneyFailed(kind + " should be " + expected + ": " + requirement);
        }
        transcript.arrived(
                requirement.path("id").asText() + " is " + expected, (System.nanoTime() - answered) / 1_000_000);
    }

    private JsonNode applied(String view, String eventIds) {
        Answer answer = view(view + "?wait=PT10S&appliedEvent=" + eventIds);
        if (!answer.header("Applied-Event").equals("true")) {
            throw new JourneyFailed("The events " + eventIds + " did not reach " + view + " in 10 s");
        }
        return answer.body();
    }

    private Answer view(String what) {
        return viewer.get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/" + what)
                .mustBe(200);
    }

    static String stateOf(JsonNode coverage, String criterion) {
        return Answer.stream(coverage.path("criteria"))
                .filter(row -> row.path("criterion").asText().equals(criterion))
                .map(row -> row.path("state").asText())
                .findFirst()
                .orElseThrow(() -> new JourneyFailed("The dashboard does not know " + criterion));
    }

    /** For instance {@code K11 1 of 1, S9 0 of 1}: the KSBs that Appendix B maps to the criterion's unit. */
    private static String ksbsOf(JsonNode coverage, String criterion) {
        String unit = criterion.substring(0, criterion.indexOf("-AC"));
        StringBuilder text = new StringBuilder();
        for (JsonNode ksb : coverage.path("ksbs")) {
            if (ksb.path("criteria").path(0).asText().startsWith(unit + "-")) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(ksb.path("ksb").asText())
                        .append(' ')
                        .append(ksb.path("passed").path("n").asInt())
                        .append(" of ")
                        .append(ksb.path("passed").path("of").asInt());
            }
        }
        return text.toString();
    }
}
