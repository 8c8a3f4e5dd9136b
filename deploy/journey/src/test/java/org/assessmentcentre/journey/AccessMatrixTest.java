package org.assessmentcentre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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

    /** Nothing is there to be replayed on a system where nothing went wrong. */
    private static final Set<String> OF_NOTHING = Set.of("endLicence", "replayDeadLetter");

    private final List<String> wrong = new ArrayList<>();
    private final Map<Expected, Integer> cells = new TreeMap<>();
    private MatrixSetting setting;
    private List<ApiOperation> operations;
    private Places places;

    @BeforeAll
    void make() {
        places = WholeSystem.places();
        setting = MatrixSetting.make(places, WholeSystem.tokens());
        operations = ApiOperation.of(places, setting.person("operator"));
    }

    @Test
    @Order(1)
    void everyOperationAnswersEveryCallerAsDeclared() {
        Map<String, String> before = setting.standing();
        List<MatrixCaller> callers = setting.callers();
        Map<String, Person> badTokens = badTokens();
        for (ApiOperation operation : operations) {
            badTokens.forEach((name, person) -> {
                Answer answer = call(operation, person);
                count(Expected.REFUSED_TOKEN);
                judge(answer.status() == 401 && isProblem(answer), operation, name, "401", answer);
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

        for (ApiOperation operation : operations) {
            for (MatrixCaller caller : callers) {
                if (caller.expected(operation) == Expected.REACHED && isThere(operation)) {
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
    void everyRoleHasAColumn() {
        Set<String> columns = new java.util.HashSet<>(Set.of("anybody"));
        setting.callers().forEach(caller -> columns.addAll(caller.roles()));
        assertThat(operations).isNotEmpty().allSatisfy(operation -> assertThat(columns)
                .containsAll(operation.access().keySet()));
    }

    private static boolean isThere(ApiOperation operation) {
        boolean there = MatrixSetting.hasHandbook() || !(operation.path().endsWith("/wording")
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
        judge(right && !tells(answer), operation, caller.name(), expected.name(), answer);
    }

    private void reached(ApiOperation operation, MatrixCaller caller) {
        Answer answer = call(operation, caller.person());
        boolean nothing = answer.status() == 404 && OF_NOTHING.contains(operation.id());
        judge(nothing || REACHED.contains(answer.status()), operation, caller.name(), "REACHED", answer);
        if (answer.status() == 201) {
            String made = places.services().get(operation.service()) + pathOf(answer.header("Location"));
            for (String stranger : List.of("admin elsewhere", "learner elsewhere", "system elsewhere")) {
                Answer seen = setting.person(stranger).get(made);
                judge(Set.of(403, 404).contains(seen.status()), operation, stranger, "what it made HIDDEN", seen);
            }
        }
    }

    private static String pathOf(String location) {
        return java.net.URI.create(location).getPath();
    }

    /** Nobody's token, and tokens that say all that is needed but are not for us. */
    private Map<String, Person> badTokens() {
        TestTokens tokens = WholeSystem.tokens();
        Map<String, Object> good = claims(tokens);
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
        people.put("no token", setting.person("learner").bearing(null));
        bad.forEach((name, token) -> people.put(name, setting.person("learner").bearing(token)));
        return people;
    }

    private Map<String, Object> claims(TestTokens tokens) {
        Map<String, Object> claims = tokens.claims(
                setting.person("learner").account(), Set.of("learner", "centre-admin", "operator", "catalogue-editor"));
        claims.put("centres", List.of("000801"));
        return claims;
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private Answer call(ApiOperation operation, Person person) {
        String url = places.services().get(operation.service())
                + operation.pathTo(setting.things())
                + setting.query(operation.id());
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = null;
        if (operation.takesBody()) {
            Object told = setting.bodies().get(operation.id());
            assertThat(told)
                    .as("a body for " + operation.id() + " in the setting")
                    .isNotNull();
            body = told instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : Person.json(told);
            headers.put("Content-Type", told instanceof String ? "text/plain" : "application/json");
        }
        if (operation.verb().equals("POST")) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        boolean published = operation.id().equals("publishDraft");
        if (!operation.reads() && (published || !operation.verb().equals("POST"))) {
            headers.put("If-Match", "\"of no version\"");
        }
        return person.send(operation.verb(), url, body, headers);
    }

    private static boolean isProblem(Answer answer) {
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.body().path("status").asInt() == answer.status();
    }

    /** Whether it has a text that only the setting's own people may read. */
    private static boolean tells(Answer answer) {
        JsonNode body = answer.body();
        return body.toString().toLowerCase(Locale.ROOT).contains(MatrixSetting.MARK.toLowerCase(Locale.ROOT));
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
