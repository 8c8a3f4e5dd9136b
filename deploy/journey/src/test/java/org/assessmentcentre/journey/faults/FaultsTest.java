package org.assessmentcentre.journey.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Demo;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;
import org.assessmentcentre.journey.Transcript;
import org.assessmentcentre.local.Port;
import org.assessmentcentre.local.Ports;
import org.assessmentcentre.local.Progress;
import org.assessmentcentre.local.Stack;
import org.assessmentcentre.local.StackOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever dies, every acknowledged command is visible everywhere exactly once and nothing else is. One stack; a round of
 * load for each fault; after it the services are held against what their clients were told.
 */
@Order(Integer.MAX_VALUE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FaultsTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int MAPPING_LEARNERS = 8;
    private static final int SUBMITTING_LEARNERS = 10;
    private static final Duration PACE = Duration.ofMillis(150);
    private static final int COMMANDS_BEFORE = 120;
    private static final int COMMANDS_AFTER = 120;
    private static final int COMMANDS_A_SECOND = 20;
    private static final int SUBMISSIONS_A_ROUND = 3;
    private static final int OUTBOX_ROWS = 2000;
    private static final String DECIDED_UNIT = "8431-706";
    private static final List<String> POISON_BETWEEN = List.of("8431-700-AC1.1", "8431-700-AC1.2", "8431-700-AC2.1");

    private final Ledger ledger = new Ledger();
    private final Report report = new Report(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    private final Semaphore submissions = new Semaphore(0);
    private final List<LoadLearner> mapping = new ArrayList<>();
    private final List<LoadLearner> submitting = new ArrayList<>();
    private Stack stack;
    private Thread watch;
    private Places places;
    private Stores stores;
    private Topics topics;
    private Connectors connectors;
    private Checker checker;
    private Load load;
    private Registrar registrar;
    private LoadLearner poisoned;

    @BeforeAll
    void start() throws SQLException {
        stack = Stack.start(
                StackOptions.of(ROOT, Path.of("target/faults-stack"))
                        .on(Ports.free())
                        .fresh(),
                Progress.SILENT);
        try {
            prepare();
        } catch (RuntimeException | Error | SQLException e) {
            stack.close();
            throw e;
        }
    }

    private void prepare() throws SQLException {
        watch = Thread.ofVirtual().start(stack.watch());
        places = Places.from(stack.environment());
        stores = new Stores(stack.ports().of(Port.POSTGRES));
        topics = new Topics(stack.ports().of(Port.KAFKA));
        connectors = new Connectors(stack.ports().of(Port.CONNECT), stores);
        Demo demo = new Demo(places, new Transcript(new PrintStream(OutputStream.nullOutputStream())));
        demo.publishCatalogue();
        demo.openCentres();

        Map<String, List<String>> units = units();
        List<String> criteria = units.values().stream().flatMap(List::stream).toList();
        checker = new Checker(places, ledger, stores, criteria);
        checker.awaitEverywhere();
        registrar = new Registrar(places, new Session(places, "provider1"), ledger);
        List<String> others = criteria.stream()
                .filter(criterion -> !criterion.startsWith(DECIDED_UNIT + "-"))
                .toList();
        Accounts accounts = new Accounts(places);
        for (int i = 1; i <= MAPPING_LEARNERS + SUBMITTING_LEARNERS; i++) {
            LoadLearner learner = learner(accounts, "load" + i, others);
            (i <= MAPPING_LEARNERS ? mapping : submitting).add(learner);
        }
        poisoned = learner(accounts, "poisoned", others);
        List<Map.Entry<String, List<String>>> rest = units.entrySet().stream()
                .filter(unit -> !unit.getKey().equals(DECIDED_UNIT))
                .toList();
        List<Client> clients = new ArrayList<>(mapping);
        clients.addAll(assessors(units.get(DECIDED_UNIT)));
        clients.add(registrar);
        clients.add(new Submitter(new Session(places, "admin1"), ledger, submitting, rest, submissions));
        load = new Load(clients, PACE);
    }

    private Map<String, List<String>> units() {
        Map<String, List<String>> units = new LinkedHashMap<>();
        JsonNode document = Person.signIn(places, "editor1")
                .get(places.catalogue() + "/catalogue/v1/qualifications/8431/versions/2.0")
                .mustBe(200)
                .body();
        for (JsonNode unit : document.path("units")) {
            units.put(
                    unit.path("ref").asText(),
                    Answer.stream(unit.path("learningOutcomes"))
                            .flatMap(outcome -> Answer.stream(outcome.path("criteria")))
                            .map(criterion -> criterion.path("ref").asText())
                            .toList());
        }
        return units;
    }

    private LoadLearner learner(Accounts accounts, String user, List<String> criteria) {
        accounts.learner(user);
        Session session = new Session(places, user);
        String id = registrar.register(
                Registrar.registration("Load", session.person().account()));
        LoadLearner learner = new LoadLearner(places, session, ledger, id, "Load Learner", criteria);
        learner.upload(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count 0/Kids[]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
                        .getBytes(StandardCharsets.US_ASCII));
        return learner;
    }

    /** Two assessors; the unit of each mapping learner goes to one of them. */
    private List<LoadAssessor> assessors(List<String> unit) throws SQLException {
        for (LoadLearner learner : mapping) {
            learner.submit(DECIDED_UNIT, unit);
        }
        checker.awaitEverywhere();
        Person admin = Person.signIn(places, "admin1");
        List<String> names = List.of("assessor1", "assessor2");
        List<LoadAssessor> assessors = names.stream()
                .map(name -> new LoadAssessor(places, new Session(places, name), ledger))
                .toList();
        List<String> staff = names.stream().map(name -> staffId(admin, name)).toList();
        List<JsonNode> assessments = admin.get(
                        places.assessment() + "/assessment/v1/centres/000001/assessments?limit=200")
                .mustBe(200)
                .items()
                .toList();
        for (int i = 0; i < assessments.size(); i++) {
            String id = assessments.get(i).path("id").asText();
            String url = places.assessment() + "/assessment/v1/assessments/" + id;
            admin.put(
                            url + "/allocation",
                            Map.of("assessorId", staff.get(i % staff.size())),
                            admin.get(url).mustBe(200).header("ETag"))
                    .mustBe(200);
            assessors.get(i % staff.size()).takes(id);
        }
        return assessors;
    }

    private String staffId(Person admin, String name) {
        String account = Person.signIn(places, name).account();
        return admin.get(places.assessment() + "/assessment/v1/centres/000001/staff?limit=200")
                .mustBe(200)
                .items()
                .filter(row -> row.path("account").asText().equals(account))
                .map(row -> row.path("id").asText())
                .findFirst()
                .orElseThrow();
    }

    @AfterAll
    void stop() {
        if (watch != null) {
            watch.interrupt();
        }
        stack.close();
    }

    /** All of them, or with {@code -Dfaults=<pattern>} those whose names have a match. */
    Stream<Fault> faults() {
        Pattern wanted = Pattern.compile(System.getProperty("faults", ""));
        return allFaults().filter(fault -> wanted.matcher(fault.name()).find());
    }

    private Stream<Fault> allFaults() {
        return Stream.of(
                Fault.of("nothing dies", () -> {}, () -> {}).orderly(),
                Fault.of("every event delivered ten times", this::tenTimes, () -> {})
                        .orderly(),
                Fault.of("one poison event", this::poison, this::replay).orderly(),
                Fault.of(
                        "reporting emptied and rebuilt from the topics",
                        this::emptyReporting,
                        () -> stack.restart("reporting-service")),
                killed("catalogue-service"),
                killed("portfolio-service"),
                killed("assessment-service"),
                killed("reporting-service"),
                killed("kafka"),
                killed("connect"),
                killed("postgres"),
                drained("catalogue-service"),
                drained("portfolio-service"),
                drained("assessment-service"),
                drained("reporting-service"),
                Fault.of(
                        "slot dropped, connector made anew",
                        () -> connectors.remove("portfolio"),
                        () -> connectors.putBack()),
                Fault.of(
                        "Connect away until an outbox holds " + OUTBOX_ROWS + " rows",
                        this::connectAway,
                        () -> stack.restart("connect")),
                Fault.of("broker away for 60 s", this::brokerAway, () -> stack.restart("kafka")));
    }

    private Fault killed(String part) {
        return Fault.of("kill -9 of " + part, () -> stack.kill(part), () -> stack.restart(part));
    }

    /** Whoever had sent something has an answer; the others found nobody listening. */
    private Fault drained(String service) {
        return Fault.of("SIGTERM to " + service, () -> stack.stop(service), () -> stack.restart(service))
                .orderly();
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Order(1)
    void nothingAcknowledgedIsLostOrDoubled(Fault fault) throws Exception {
        int before = ledger.acknowledged.get();
        int repeatedBefore = ledger.repeated.get();
        ledger.broken.clear();
        submissions.drainPermits();
        submissions.release(SUBMISSIONS_A_ROUND);
        load.begin();
        double recovered;
        double pace;
        try {
            pace = paceReached();
            fault.strike().take();
            Set<String> then = Set.copyOf(ledger.events);
            long healing = System.nanoTime();
            fault.heal().take();
            checker.awaitInReporting(then);
            recovered = seconds(healing);
            acknowledged(ledger.acknowledged.get() + COMMANDS_AFTER);
        } finally {
            load.drain();
        }
        checker.awaitEverywhere();
        List<LoadLearner> learners = new ArrayList<>(mapping);
        learners.addAll(submitting);
        learners.add(poisoned);
        Checker.Finding finding = checker.check(learners);
        report.add(
                fault.name(),
                ledger.acknowledged.get() - before,
                ledger.repeated.get() - repeatedBefore,
                finding,
                pace,
                recovered);

        assertThat(finding.lost()).as("lost").isEmpty();
        assertThat(finding.doubled()).as("doubled").isEmpty();
        assertThat(finding.strange()).as("what nobody asked for").isEmpty();
        assertThat(topics.outOfOrder()).as("order for each learner").isEmpty();
        assertThat(deadLetters()).as("dead letters").isZero();
        if (!fault.mayBreakAnswers()) {
            assertThat(ledger.broken)
                    .as("broken answers: %s", String.join("; ", ledger.broken))
                    .isEmpty();
        }
    }

    /** Commands a second, once there are enough of them for a fault to be among them. */
    private double paceReached() {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            long since = System.nanoTime();
            acknowledged(ledger.acknowledged.get() + COMMANDS_BEFORE);
            double pace = COMMANDS_BEFORE / seconds(since);
            if (pace >= COMMANDS_A_SECOND) {
                return pace;
            }
            assertThat(System.nanoTime())
                    .as("no fault is worth it at %.0f commands a second", pace)
                    .isLessThan(end);
        }
    }

    private void acknowledged(int wanted) {
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (ledger.acknowledged.get() < wanted) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Only " + ledger.acknowledged + " commands of " + wanted);
            }
            Client.pause(Duration.ofMillis(50));
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** Those that were not replayed, in all services. */
    private long deadLetters() throws SQLException {
        long pending = 0;
        for (String service : List.of("catalogue", "portfolio", "assessment", "reporting")) {
            pending += stores.count(service, "select count(*) from dead_letter where replayed_at is null");
        }
        return pending;
    }

    private void brokerAway() {
        stack.stop("kafka");
        Client.pause(Duration.ofSeconds(60));
    }

    private void connectAway() throws SQLException {
        stack.stop("connect");
        load.hurry();
        long end = System.nanoTime() + Duration.ofMinutes(4).toNanos();
        while (stores.count("portfolio", "select count(*) from outbox_event") < OUTBOX_ROWS) {
            assertThat(System.nanoTime()).isLessThan(end);
            Client.pause(Duration.ofMillis(250));
        }
    }

    private void emptyReporting() throws Exception {
        stack.stop("reporting-service");
        stores.execute("reporting", "truncate " + String.join(", ", stores.readModels()));
        topics.rewind("reporting");
        topics.rewind("reporting-2");
    }

    private void tenTimes() {
        var events = topics.read(Topics.ALL);
        for (int i = 0; i < 9; i++) {
            topics.send(events.stream().map(Topics::again).toList());
        }
    }

    /**
     * Reporting's database refuses one event in the middle, as a rule would. What comes after it is applied, and the
     * learner is marked stale.
     */
    private void poison() throws SQLException {
        poisoned.map(List.of(POISON_BETWEEN.get(0)));
        stores.execute("reporting", """
                create function refuse_poison() returns trigger language plpgsql as $$
                begin
                    raise exception 'poison' using errcode = 'check_violation';
                end $$""", """
                create trigger poison before insert on evidence_mapping for each row
                    when (new.learner_id = '%s' and new.criterion = '%s') execute function refuse_poison()
                """.formatted(poisoned.learnerId, POISON_BETWEEN.get(1)));
        poisoned.map(List.of(POISON_BETWEEN.get(1)));
        poisoned.map(List.of(POISON_BETWEEN.get(2)));
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode coverage = coverage(Person.signIn(places, "admin1"), poisoned.learnerId);
            assertThat(POISON_BETWEEN.stream().map(criterion -> state(coverage, criterion)))
                    .containsExactly("MAPPED", "NONE", "MAPPED");
            assertThat(coverage.path("stale").asBoolean())
                    .as("stale until the replay")
                    .isTrue();
        });
        assertThat(deadLetters()).isEqualTo(1);
        stores.execute("reporting", "drop trigger poison on evidence_mapping", "drop function refuse_poison");
    }

    private void replay() {
        Person operator = Person.signIn(places, "operator1");
        String url = places.reporting() + "/reporting/v1/dead-letters";
        operator.get(url).mustBe(200).items().forEach(letter -> operator.post(
                        url + "/" + letter.path("id").asText() + "/replay", Map.of())
                .mustBe(200));
        assertThat(coverage(Person.signIn(places, "admin1"), poisoned.learnerId)
                        .path("stale")
                        .asBoolean())
                .isFalse();
    }

    private JsonNode coverage(Person reader, String learnerId) {
        return reader.get(places.reporting() + "/reporting/v1/learners/" + learnerId + "/coverage")
                .mustBe(200)
                .body();
    }

    private static String state(JsonNode coverage, String criterion) {
        return Answer.stream(coverage.path("criteria"))
                .filter(row -> row.path("criterion").asText().equals(criterion))
                .map(row -> row.path("state").asText())
                .findFirst()
                .orElseThrow();
    }

    /**
     * The life of a learner, told again of a made-up one in every order of the topics: all of it applied before the next
     * topic begins. Reporting shows the same each time.
     */
    @Test
    @Order(Integer.MAX_VALUE)
    void theOrderAcrossTopicsDoesNotMatter() throws SQLException {
        String original = mapping.getFirst().learnerId;
        Map<String, List<ConsumerRecord<String, byte[]>>> life = Lives.of(topics, original);
        JsonNode expected = coverage(Person.signIn(places, "admin1"), original);
        List<List<String>> orders = Lives.orders(List.copyOf(life.keySet()));
        for (List<String> order : orders) {
            Lives.Copy copy = new Lives.Copy(original);
            for (String topic : order) {
                topics.send(copy.of(life.get(topic)));
                checker.awaitInReporting(copy.eventIds());
            }
            JsonNode shown = coverage(Person.signIn(places, "admin1"), copy.learnerId());
            for (JsonNode row : expected.path("criteria")) {
                String criterion = row.path("criterion").asText();
                assertThat(state(shown, criterion)).as(order + " " + criterion).isEqualTo(state(expected, criterion));
            }
            assertThat(shown.path("ksbs")).as(order + " ksbs").isEqualTo(expected.path("ksbs"));
            assertThat(shown.path("stale").asBoolean()).isFalse();
        }
        assertThat(orders).hasSize(6);
    }

    /** What was rebuilt while new events arrived is what a rebuild in quiet gives. */
    @Test
    @Order(Integer.MAX_VALUE - 1)
    void rebuiltReadModelsAreIdentical() throws Exception {
        int before = ledger.acknowledged.get();
        load.begin();
        try {
            rebuildReporting();
            acknowledged(before + COMMANDS_BEFORE + COMMANDS_AFTER);
        } finally {
            load.drain();
        }
        checker.awaitEverywhere();
        var underLoad = stores.dumpOfReadModels();
        rebuildReporting();
        checker.awaitEverywhere();
        assertThat(stores.dumpOfReadModels()).isEqualTo(underLoad);
    }

    private void rebuildReporting() throws Exception {
        emptyReporting();
        stack.restart("reporting-service");
    }
}
