package org.assessmentcentre.journey.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Places;

/** Holds what every service shows against what was acknowledged. To be asked while no command is under way. */
final class Checker {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** A consumer and the topics it takes in, with the service that writes each. */
    private static final Map<String, Map<String, List<String>>> CONSUMERS = Map.of(
            "reporting",
                    Map.of(
                            "catalogue", List.of("catalogue.events"),
                            "portfolio", List.of("portfolio.directory", "portfolio.people", "portfolio.events"),
                            "assessment", List.of("assessment.events")),
            "assessment",
                    Map.of(
                            "catalogue", List.of("catalogue.events"),
                            "portfolio", List.of("portfolio.directory", "portfolio.people", "portfolio.events")),
            "portfolio", Map.of("catalogue", List.of("catalogue.events"), "assessment", List.of("assessment.events")));

    private final Places places;
    private final Session admin;
    private final Ledger ledger;
    private final Stores stores;
    private final List<String> criteria;

    Checker(Places places, Ledger ledger, Stores stores, List<String> criteria) {
        this.places = places;
        this.admin = new Session(places, "admin1");
        this.ledger = ledger;
        this.stores = stores;
        this.criteria = criteria;
    }

    /** Waits until every event that was written has been applied by everyone who takes it in. */
    void awaitEverywhere() throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (String consumer : CONSUMERS.keySet()) {
            while (true) {
                Set<String> missing = new HashSet<>(writtenFor(consumer));
                missing.removeAll(stores.strings(consumer, "select event_id::text from inbox"));
                if (missing.isEmpty()) {
                    break;
                }
                if (System.nanoTime() > end) {
                    throw new AssertionError(consumer + " misses " + missing.size() + " events after " + PATIENCE + ": "
                            + missing.stream().limit(5).toList());
                }
                Client.pause(Duration.ofMillis(250));
            }
        }
    }

    /** Waits until reporting has applied these events, wherever the database or the broker may be meanwhile. */
    void awaitInReporting(Set<String> events) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                if (stores.strings("reporting", "select event_id::text from inbox")
                        .containsAll(events)) {
                    return;
                }
            } catch (SQLException e) {
                // the database is not back yet
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("Reporting has not caught up after " + PATIENCE);
            }
            Client.pause(Duration.ofMillis(200));
        }
    }

    private Set<String> writtenFor(String consumer) throws SQLException {
        Set<String> written = new HashSet<>();
        for (Map.Entry<String, List<String>> producer : CONSUMERS.get(consumer).entrySet()) {
            String topics = "'" + String.join("', '", producer.getValue()) + "'";
            written.addAll(stores.strings(
                    producer.getKey(), "select event_id::text from audit_entry where topic in (" + topics + ")"));
        }
        return written;
    }

    /**
     * @param lost what was acknowledged and is not shown
     * @param doubled what is there more often than it was acknowledged
     * @param strange what nobody asked for
     */
    record Finding(List<String> lost, List<String> doubled, List<String> strange) {}

    Finding check(List<LoadLearner> learners) throws SQLException {
        Finding finding = new Finding(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        events(finding);
        audit(finding);
        registered(finding);
        assessments(finding);
        for (LoadLearner learner : learners) {
            portfolio(finding, learner.learnerId);
            reporting(finding, learner.learnerId);
        }
        return finding;
    }

    private void events(Finding finding) throws SQLException {
        Set<String> lost = new HashSet<>(ledger.events);
        lost.removeAll(stores.strings("reporting", "select event_id::text from inbox"));
        lost.forEach(id -> finding.lost().add("event " + id + " in reporting"));
    }

    /** What a learner's commands did, counted in the services' own audit trails. */
    private void audit(Finding finding) throws SQLException {
        Map<String, Long> counted = new HashMap<>();
        for (String service : List.of("portfolio", "assessment")) {
            for (String row : stores.strings(service, """
                    select subject || ' ' || action || ' ' || count(*) from audit_entry
                    where topic in ('portfolio.events', 'assessment.events') group by subject, action""")) {
                counted.put(
                        row.substring(0, row.lastIndexOf(' ')),
                        Long.parseLong(row.substring(row.lastIndexOf(' ') + 1)));
            }
        }
        ledger.announced.forEach((what, times) -> {
            long found = counted.getOrDefault(what, 0L);
            if (found < times.get()) {
                finding.lost().add(what + ": " + times + " acknowledged, " + found + " recorded");
            } else if (found > times.get()) {
                finding.doubled().add(what + ": " + times + " acknowledged, " + found + " recorded");
            }
        });
    }

    private void registered(Finding finding) throws SQLException {
        Set<String> shown =
                stores.strings("portfolio", "select id::text from learner where registration_number like 'LD-%'");
        differ(finding, "learner in portfolio", ledger.registered, shown);
        Set<String> reported = stores.strings(
                "reporting", "select learner_id::text from learner where registration_number like 'LD-%'");
        differ(finding, "learner in reporting", ledger.registered, reported);
    }

    private void assessments(Finding finding) throws SQLException {
        Set<String> shown = new HashSet<>();
        String url = places.assessment() + "/assessment/v1/centres/000001/assessments?limit=200";
        Map<Ledger.Key, Ledger.Decided> decided = new HashMap<>();
        for (String next = ""; next != null; ) {
            Answer page = admin.person().get(url + next).mustBe(200);
            page.items()
                    .filter(row ->
                            ledger.registered.contains(row.path("learnerId").asText()))
                    .forEach(row -> {
                        if (!shown.add(row.path("submissionId").asText())) {
                            finding.doubled()
                                    .add("assessment of "
                                            + row.path("submissionId").asText());
                        }
                        JsonNode whole = admin.person()
                                .get(places.assessment() + "/assessment/v1/assessments/"
                                        + row.path("id").asText())
                                .mustBe(200)
                                .body();
                        for (JsonNode criterion : whole.path("criteria")) {
                            if (criterion.has("outcome")) {
                                decided.put(
                                        new Ledger.Key(
                                                whole.path("learnerId").asText(),
                                                criterion.path("criterion").asText()),
                                        new Ledger.Decided(
                                                criterion.path("outcome").asText(),
                                                criterion.path("version").asInt()));
                            }
                        }
                    });
            JsonNode after = page.body().path("next");
            next = after.isTextual() ? "&after=" + after.asText() : null;
        }
        differ(finding, "assessment of submission", ledger.submissions.keySet(), shown);
        ledger.decided.forEach((key, expected) -> {
            Ledger.Decided found = decided.remove(key);
            if (found == null || found.count() < expected.count()) {
                finding.lost().add("decision " + key + ": " + expected + " acknowledged, " + found + " shown");
            } else if (found.count() > expected.count()) {
                finding.doubled().add("decision " + key + ": " + expected + " acknowledged, " + found + " shown");
            } else if (!found.equals(expected)) {
                finding.strange().add("decision " + key + ": " + expected + " acknowledged, " + found + " shown");
            }
        });
        decided.keySet().forEach(key -> finding.strange().add("decision nobody made: " + key));
    }

    private void portfolio(Finding finding, String learnerId) {
        JsonNode matrix = admin.person()
                .get(places.portfolio() + "/portfolio/v1/learners/" + learnerId + "/matrix")
                .mustBe(200)
                .body();
        Set<String> shown = new HashSet<>();
        Answer.stream(matrix.path("units"))
                .flatMap(unit -> Answer.stream(unit.path("learningOutcomes")))
                .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                .flatMap(criterion -> Answer.stream(criterion.path("evidence")))
                .forEach(cell -> {
                    if (!shown.add(cell.path("mappingId").asText())) {
                        finding.doubled().add("mapping " + cell);
                    }
                });
        Set<String> expected = new HashSet<>();
        ledger.mapped.forEach((key, mapping) -> {
            if (key.learnerId().equals(learnerId)) {
                expected.add(mapping);
            }
        });
        differ(finding, "mapping in portfolio of " + learnerId, expected, shown);
    }

    private void reporting(Finding finding, String learnerId) {
        JsonNode coverage = admin.person()
                .get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/coverage")
                .mustBe(200)
                .body();
        if (coverage.path("stale").asBoolean()) {
            finding.strange().add("stale: " + learnerId);
        }
        Map<String, String> shown = new HashMap<>();
        for (JsonNode row : coverage.path("criteria")) {
            shown.put(row.path("criterion").asText(), row.path("state").asText());
        }
        for (String criterion : criteria) {
            String expected = expected(new Ledger.Key(learnerId, criterion));
            if (!expected.equals(shown.get(criterion))) {
                finding.lost()
                        .add("coverage of " + learnerId + " at " + criterion + ": " + shown.get(criterion)
                                + " instead of " + expected);
            }
        }
    }

    private String expected(Ledger.Key key) {
        Ledger.Decided decided = ledger.decided.get(key);
        if (decided != null) {
            return decided.outcome().equals("PASS") ? "PASSED" : "REFERRED";
        }
        if (ledger.submitted.containsKey(key)) {
            return "SUBMITTED";
        }
        return ledger.mapped.containsKey(key) ? "MAPPED" : "NONE";
    }

    private static void differ(Finding finding, String what, Set<String> expected, Set<String> shown) {
        expected.stream().filter(id -> !shown.contains(id)).forEach(id -> finding.lost()
                .add(what + " " + id));
        shown.stream().filter(id -> !expected.contains(id)).forEach(id -> finding.strange()
                .add(what + " " + id));
    }
}
