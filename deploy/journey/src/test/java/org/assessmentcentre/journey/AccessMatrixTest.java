package org.assessmentcentre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.assessmentcentre.journey.MatrixCaller.Expected;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every operation of the four OpenAPI documents for every kind of caller, against things that exist. What must be
 * answered is declared beside each operation and read from the documents, so an operation that is added is in here.
 */
@ExtendWith(WholeSystem.class)
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixTest {

    /** The answers of an operation to whom it is open: done, or refused for what is there and not for who asks. */
    private static final Set<Integer> REACHED = Set.of(200, 201, 202, 204, 206, 304, 409, 412, 422);

    /** Nothing is there to be replayed where nothing went wrong; not every catalogue has rubrics and subjects. */
    private static final Set<String> OF_NOTHING = Set.of(
            "endLicence",
            "endFrameworkLicence",
            "replayDeadLetter",
            "getCFRubricV1P0",
            "getCFRubricV1P1",
            "getCFSubjectV1P0",
            "getCFSubjectV1P1");

    private static final String NO_TOKEN = "no token";

    private static final List<String> STRANGERS = List.of(
            "admin elsewhere",
            "learner elsewhere",
            "system elsewhere",
            "manager elsewhere",
            "other learner",
            "other employer's manager");

    private final List<String> wrong = new ArrayList<>();
    private final Map<Expected, Integer> cells = new TreeMap<>();
    private MatrixSetting setting;
    private Map<String, Object> bodies;
    private List<MatrixCaller> callers;
    private List<ApiOperation> operations;
    private Places places;

    @BeforeAll
    void make() {
        places = WholeSystem.places();
        setting = MatrixSetting.make(places, WholeSystem.tokens());
        bodies = MatrixBodies.about(setting.things());
        callers = setting.people().callers();
        operations = ApiOperation.of(places, setting.people().get("operator"));
    }

    @Test
    @Order(1)
    void everyOperationAnswersEveryCallerAsDeclared() {
        Map<String, String> before = setting.standing();
        Map<String, Person> badTokens = badTokens();
        for (ApiOperation operation : operations) {
            badTokens.forEach((name, person) -> {
                Answer answer = call(operation, person);
                boolean welcome = operation.isPublic() && name.equals(NO_TOKEN);
                count(welcome ? Expected.REACHED : Expected.REFUSED_TOKEN);
                judge(
                        welcome ? answer.status() == 200 : answer.status() == 401 && isProblem(answer),
                        operation,
                        name,
                        welcome ? "200" : "401",
                        answer);
            });
            for (MatrixCaller caller : callers) {
                Expected expected = caller.expected(operation);
                if (expected != Expected.REACHED) {
                    count(expected);
                    refused(operation, caller, expected);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(setting.standing())
                .as("what was refused has changed nothing")
                .isEqualTo(before);

        for (ApiOperation operation :
                operations.stream().filter(AccessMatrixTest::isThere).toList()) {
            for (MatrixCaller caller : callers) {
                if (caller.expected(operation) == Expected.REACHED) {
                    count(Expected.REACHED);
                    reached(operation, caller);
                }
            }
        }
        System.out.println("  access matrix: " + operations.size() + " operations, "
                + cells.values().stream().mapToInt(Integer::intValue).sum() + " cells: " + cells);
        assertThat(wrong).isEmpty();
    }

    @Test
    void theClaimsOfTheBadTokensAreGood() {
        Person good = setting.people()
                .get("learner")
                .bearing(WholeSystem.tokens().signed(setting.people().goodClaims()));
        places.services().forEach((service, address) -> assertThat(
                        good.get(address + "/" + service + "/v1/dead-letters").status())
                .as(service)
                .isEqualTo(200));
    }

    /** Allowed to act, they name what belongs to another centre: it is refused as if it were not there. */
    @Test
    void bodiesThatNameOthersThingsAreRefused() {
        Map<String, String> theirs = setting.elsewhere();
        Map<String, Object> register = copy("registerLearner");
        register.put("employerId", theirs.get("employer"));
        register.put("apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-09-30"));
        Map<String, Object> change = copy("changeLearner");
        change.put("account", setting.people().get("learner").account());
        change.put("employerId", theirs.get("employer"));
        change.put("apprenticeship", Map.of("startedOn", "2025-09-01", "plannedEndOn", "2027-09-30"));
        Map<String, Object> claim = copy("claimPriorLearning");
        claim.put("evidence", List.of(theirs.get("evidence")));
        Map<String, Object> submit = copy("submitUnit");
        submit.put("declarationId", theirs.get("declaration"));
        Map<String, Object> selection = Map.of("evidence", List.of(theirs.get("evidence")));
        Map<String, Object> allocation = Map.of("assessorId", theirs.get("assessor"));
        Map<String, String> before = setting.standing();
        assertRefused("admin", "registerLearner", register);
        assertRefused("admin", "changeLearner", change);
        assertRefused("admin", "allocateAssessment", allocation);
        assertRefused("learner", "claimPriorLearning", claim);
        assertRefused("learner", "submitUnit", submit);
        assertRefused("learner", "putPortfolioSelection", selection);
        assertThat(setting.standing()).isEqualTo(before);
    }

    private Map<String, Object> copy(String operation) {
        Map<String, Object> copy = new LinkedHashMap<>();
        ((Map<?, ?>) bodies.get(operation)).forEach((name, value) -> copy.put(name.toString(), value));
        return copy;
    }

    private void assertRefused(String who, String id, Map<String, Object> body) {
        ApiOperation operation = operations.stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        Person person = setting.people().get(who);
        String url = url(operation);
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        if (operation.verb().equals("PUT")) {
            String read = url.replaceAll("/(portfolio-selection|allocation)$", "");
            headers.put("If-Match", person.get(read).mustBe(200).header("ETag"));
        }
        Answer answer = person.send(operation.verb(), url, Person.json(body), headers);
        assertThat(answer.status()).as(answer.request() + " " + answer.body()).isIn(404, 409, 422);
        assertThat(tells(answer, List.of(MatrixSetting.OTHER_NAME)))
                .as(answer.toString())
                .isFalse();
    }

    @Test
    void filtersCursorsAndKeysOfOthersOpenNothing() {
        Person admin = setting.people().get("admin");
        Person other = setting.people().get("admin elsewhere");
        String centres = places.portfolio() + "/portfolio/v1/centres/";
        String ours = centres + MatrixPeople.CENTRE;
        String theirs = centres + MatrixPeople.OTHER;
        assertThat(admin.get(ours + "/learners?registrationNumber=" + MatrixSetting.OTHER_NAME + "-1")
                        .mustBe(200)
                        .items())
                .isEmpty();
        String cursor = admin.get(ours + "/learners?limit=1").mustBe(200).text("next");
        assertThat(cursor).isNotEmpty();
        assertThat(other.get(theirs + "/learners?limit=1&after=" + cursor).text("type"))
                .isEqualTo("/problems/invalid-cursor");
        assertThat(other.get(ours + "/learners?limit=1&after=" + cursor).status())
                .isEqualTo(404);

        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        byte[] employer = Person.json(Map.of("reference", "same-trust", "name", "Same Trust"));
        String made = admin.send("POST", ours + "/employers", employer, key)
                .mustBe(201)
                .text("employerId");
        Answer theirOwn =
                other.send("POST", theirs + "/employers", employer, key).mustBe(201);
        assertThat(theirOwn.headers().firstValue("Idempotent-Replayed")).isEmpty();
        assertThat(theirOwn.text("employerId")).isNotEqualTo(made);
        assertThat(other.send("POST", ours + "/employers", employer, key).status())
                .isEqualTo(404);
    }

    @Test
    void everyRoleHasAColumn() {
        Set<String> columns = new HashSet<>(Set.of("anybody"));
        callers.forEach(caller -> columns.addAll(caller.roles()));
        assertThat(operations).isNotEmpty().allSatisfy(operation -> assertThat(columns)
                .containsAll(operation.access().keySet()));
    }

    private static boolean isThere(ApiOperation operation) {
        boolean there = WholeSystem.hasHandbook()
                || !(operation.path().endsWith("/wording")
                        || operation.path().endsWith("/versions/{version}/handbook"));
        if (!there) {
            System.out.println("The handbook's text is not at " + WholeSystem.HANDBOOK + "; " + operation
                    + " is not asked by those who may.");
        }
        return there;
    }

    private void refused(ApiOperation operation, MatrixCaller caller, Expected expected) {
        Answer answer = call(operation, caller.person());
        boolean right =
                switch (expected) {
                    case FORBIDDEN -> answer.status() == 403 && isProblem(answer);
                    case HIDDEN ->
                        (answer.status() == 404 && isProblem(answer))
                                || (answer.status() == 200 && caller.mayListNothing(operation));
                    default -> throw new IllegalArgumentException("Not refused: " + expected);
                };
        judge(right && !tells(answer, ofTheCentre()), operation, caller.name(), expected.name(), answer);
    }

    private void reached(ApiOperation operation, MatrixCaller caller) {
        Answer answer = call(operation, caller.person());
        judge(!tells(answer, beyond(caller)), operation, caller.name(), "within the reach", answer);
        boolean nothing = answer.status() == 404 && OF_NOTHING.contains(operation.id());
        judge(nothing || REACHED.contains(answer.status()), operation, caller.name(), "REACHED", answer);
        if (answer.status() == 201) {
            String made = places.services().get(operation.service())
                    + URI.create(answer.header("Location")).getPath();
            for (String stranger : STRANGERS) {
                Answer seen = setting.people().get(stranger).get(made);
                judge(Set.of(403, 404).contains(seen.status()), operation, stranger, "what it made HIDDEN", seen);
            }
        }
    }

    /** Nobody's token, and tokens that say all that is needed but are not for us. */
    private Map<String, Person> badTokens() {
        TestTokens tokens = WholeSystem.tokens();
        Map<String, Object> good = setting.people().goodClaims();
        Map<String, String> bad = new LinkedHashMap<>();
        bad.put("garbage", "garbage");
        bad.put("expired", tokens.signed(with(good, "exp", Instant.now().getEpochSecond() - 60)));
        bad.put("wrong issuer", tokens.signed(with(good, "iss", "http://127.0.0.1/realms/assessment-centre")));
        bad.put("wrong audience", tokens.signed(with(good, "aud", "account")));
        bad.put("alg none", tokens.unsigned(good));
        bad.put("HS256 with the public key", tokens.signedWithThePublicKey(good));
        bad.put("unknown kid", tokens.signedByUnknown(good));
        bad.put("another key", tokens.signedByAnother(good));
        bad.put("ID token", tokens.signed(with(good, "typ", "ID")));
        Map<String, Person> people = new LinkedHashMap<>();
        people.put(NO_TOKEN, setting.people().get("learner").bearing(null));
        bad.forEach((name, token) ->
                people.put(name, setting.people().get("learner").bearing(token)));
        return people;
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private String url(ApiOperation operation) {
        return places.services().get(operation.service())
                + operation.pathTo(setting.things())
                + setting.query(operation.id());
    }

    private Answer call(ApiOperation operation, Person person) {
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = null;
        if (operation.takesBody()) {
            Object told = bodies.get(operation.id());
            assertThat(told)
                    .as("a body for " + operation.id() + " in the setting")
                    .isNotNull();
            body = told instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : Person.json(told);
            headers.put("Content-Type", told instanceof String ? "text/plain" : "application/json");
        }
        if (operation.verb().equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        boolean ofVersion = Set.of("publishDraft", "acceptDraftWarnings").contains(operation.id());
        if (!operation.reads() && (ofVersion || !operation.verb().equals("POST"))) {
            headers.put("If-Match", "\"of no version\"");
        }
        return person.send(operation.verb(), url(operation), body, headers);
    }

    /** A problem document; below the CASE paths an error as CASE has it. */
    private static boolean isProblem(Answer answer) {
        boolean imsx = answer.request().contains("/ims/case/")
                && answer.body().path("imsx_codeMajor").asText().equals("failure");
        return imsx
                || answer.request().startsWith("HEAD ")
                || answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                        && answer.body().path("status").asInt() == answer.status();
    }

    /** Whether body or headers have one of the marks that the request did not name itself. */
    private static boolean tells(Answer answer, Collection<String> marks) {
        String said = (answer.body() + " " + answer.headers().map()).toLowerCase(Locale.ROOT);
        String asked = answer.request().toLowerCase(Locale.ROOT);
        return marks.stream()
                .map(mark -> mark.toLowerCase(Locale.ROOT))
                .anyMatch(mark -> said.contains(mark) && !asked.contains(mark));
    }

    /** What only those may read to whom the setting's centre is open. */
    private List<String> ofTheCentre() {
        List<String> marks = new ArrayList<>(List.of(MatrixSetting.MARK));
        setting.things().values().stream().filter(AccessMatrixTest::isId).forEach(marks::add);
        return marks;
    }

    /** What does not belong even to those of the centre: the other one's, and to one learner another's. */
    private List<String> beyond(MatrixCaller caller) {
        List<String> marks = new ArrayList<>();
        if (!caller.roles().contains("operator") && !caller.name().contains("elsewhere")) {
            marks.add(MatrixSetting.OTHER_NAME);
            marks.addAll(setting.elsewhere().values());
        }
        if (caller.seesTheOwnOnly()) {
            marks.add(MatrixSetting.OTHER_LEARNER);
        }
        return marks;
    }

    private static boolean isId(String thing) {
        return thing.length() == 36;
    }

    private void count(Expected expected) {
        cells.merge(expected, 1, Integer::sum);
    }

    private void judge(boolean right, ApiOperation operation, String caller, String expected, Answer answer) {
        if (!right) {
            String body = answer.body().toString();
            wrong.add(operation + " for " + caller + ": not " + expected + " but " + answer.status() + " "
                    + body.substring(0, Math.min(300, body.length())));
        }
    }
}
