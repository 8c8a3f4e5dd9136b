package org.assessmentcentre.journey.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.assessmentcentre.journey.Answer;
import org.assessmentcentre.journey.Demo;
import org.assessmentcentre.journey.Person;
import org.assessmentcentre.journey.Places;
import org.assessmentcentre.journey.WholeSystem;
import org.assessmentcentre.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of attacks, each on every service. What a single service's tests look at closely is only tried here. */
@ExtendWith(WholeSystem.class)
@Order(Integer.MAX_VALUE - 1)
class HostileInputsTest {

    private static final Duration SOON = Duration.ofSeconds(15);
    private static final int HUGE = 100_000_000;

    private static final List<String> SERVICES = List.of("catalogue", "portfolio", "assessment", "reporting");
    private static Places places;
    private static List<Watch> watched;

    @BeforeAll
    static void begin() throws IOException {
        places = WholeSystem.places();
        Learners.prepare(places);
        Learners.of(places, "learner1", "admin1", Demo.CENTRE);
        watched = Watch.all();
    }

    @AfterAll
    static void theServicesAreAsTheyWereAndAnswer() throws IOException {
        for (String name : SERVICES) {
            Service service = Service.of(places, name);
            service.person().get(service.base() + service.list()).mustBe(200);
        }
        for (Watch watch : watched) {
            watch.assertAsBefore();
        }
    }

    private static String soon(String attack, Exchange exchange) throws IOException {
        long begin = System.nanoTime();
        String answer = exchange.answer();
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).as(attack).isLessThan(SOON);
        return answer;
    }

    private interface Exchange {
        String answer() throws IOException;
    }

    private static String get(Service service, String target, String... headers) throws IOException {
        return soon(target, () -> {
            try (RawHttp raw = new RawHttp(service.port())) {
                return raw.get(target, service.person().token(), headers);
            }
        });
    }

    private static String post(Service service, String body) throws IOException {
        return soon(body.substring(0, Math.min(60, body.length())), () -> {
            try (RawHttp raw = new RawHttp(service.port())) {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                return raw.begin(
                                "POST",
                                service.command(),
                                service.person().token(),
                                "application/json",
                                bytes.length,
                                new String(bytes, StandardCharsets.ISO_8859_1))
                        .answer();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "portfolio", "assessment", "reporting"})
    void targetsThatReadersReadDifferently(String name) throws IOException {
        Service service = Service.of(places, name);
        String list = service.list();
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (String trick : List.of(
                "/x/../",
                "/x/%2e%2e/",
                "/x/%2E./",
                "//",
                "/./",
                "/;x=y/",
                "/x;y/",
                "/%2f",
                "/%5c..%5c",
                "/\\..\\",
                "/%00/",
                "/%2500/",
                "/%25%32%65/",
                "/%76")) {
            targets.put(list.replaceFirst("/v1/", "/v1" + trick.replace("\\", "\\\\")), 400);
        }
        targets.put(list + ";x=y", 400);
        targets.put(list + "/..", 400);
        targets.put(list + "/[", 400);
        targets.put(list + "/%", 400);
        targets.put(list + "/a|b", 400);
        targets.put(list + "?limit=%zz", 400);
        targets.put(list + "?limit=1&limit=2", 400);
        targets.put(list + "?limit[]=1", 400);
        targets.put(list + "?limit=-1", 400);
        targets.put(list + "?limit=99999999999999999999", 400);
        targets.put(list + "?unknown=1", 400);
        targets.put(list + "?after=" + "A".repeat(2_000), 400);
        targets.put(list + "?after=" + "A".repeat(30_000), 414);
        targets.put(list.replace("/v1/", "/V1/"), 404);
        targets.put("/" + name.toUpperCase(Locale.ROOT) + list.substring(name.length() + 1), 404);
        targets.put("/q/../" + list, 400);
        targets.put(list + "/" + "a/".repeat(500), 404);
        for (Map.Entry<String, Integer> target : targets.entrySet()) {
            String answer = get(service, target.getKey());
            Refused.withProblem(target.getKey(), answer, target.getValue());
        }
        Refused.withProblem("30 KB of a header", get(service, list, "X-Long: " + "a".repeat(30_000)), 431);
        Refused.withProblem(
                "500 headers",
                get(service, list, "X-A: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".repeat(500) + "X: y"),
                431);
        assertThat(Refused.status(get(service, list, "X-Long: " + "a".repeat(200_000))))
                .isEqualTo(431);
        assertThat(Refused.status(get(service, list, "X-Nul: \0"))).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "portfolio", "assessment", "reporting"})
    void bodiesThatAreNotWhatIsAskedFor(String name) throws IOException {
        Service service = Service.of(places, name);
        List<String> bodies = new ArrayList<>(List.of(
                "",
                "[]",
                "1",
                "true",
                "\"text\"",
                "null",
                "[[{}]]",
                "{",
                "{}}",
                "{\"a\":}",
                "{'a':1}",
                "{\"fieldOfTheFuture\":1}",
                "{\"__proto__\":{\"admin\":true}}",
                "{\"@class\":\"java.lang.Runtime\"}",
                "{\"\\u0000\":\"\\u0000\"}",
                "{\"a\":\"\ud800\"}",
                "\ufeff{}",
                "{\"a\":1e999999999}",
                "{\"a\":" + "9".repeat(5_000) + "}",
                "[".repeat(10_000),
                "{\"a\":".repeat(10_000),
                "[".repeat(10_000) + "]".repeat(10_000)));
        for (String field : service.body().keySet()) {
            for (String value : List.of(
                    "[]",
                    "[[1]]",
                    "{}",
                    "{\"a\":1}",
                    "1",
                    "1e400",
                    "true",
                    "null",
                    "\"\"",
                    "\"\\u0000\"",
                    "\"\\ud800\"",
                    "\"\u202e\u2066\"",
                    "\"" + "a".repeat(100_000) + "\"",
                    "[".repeat(900) + "]".repeat(900))) {
                Map<String, Object> body = new LinkedHashMap<>(service.body());
                body.remove(field);
                String rest = new String(Person.json(body), StandardCharsets.UTF_8);
                bodies.add("{\"" + field + "\":" + value + (body.isEmpty() ? "}" : "," + rest.substring(1)));
            }
        }
        for (String body : bodies) {
            Refused.withProblem(name + " " + body, post(service, body), 400, 404, 415, 422);
        }
        assertThat(bodies.size()).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "portfolio", "assessment", "reporting"})
    void hundredMegabytes(String name) throws IOException {
        Service service = Service.of(places, name);
        String announced = soon("100 MB announced", () -> {
            try (RawHttp raw = new RawHttp(service.port())) {
                return raw.begin(
                                "POST",
                                service.command(),
                                service.person().token(),
                                "application/json",
                                HUGE,
                                "{\"a\":\"")
                        .answer();
            }
        });
        Refused.withProblem("100 MB announced", announced, 413);
        String chunked = soon("100 MB in chunks", () -> {
            try (RawHttp raw = new RawHttp(service.port())) {
                raw.send("POST " + service.command() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                        + service.person().token()
                        + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
                String chunk = "100000\r\n" + " ".repeat(0x100000) + "\r\n";
                try {
                    for (int sent = 0; sent < HUGE && !raw.hasAnswer(); sent += 0x100000) {
                        raw.send(chunk);
                    }
                } catch (IOException e) {
                    // it has heard enough; the answer is there
                }
                return raw.answer();
            }
        });
        Refused.withProblem("100 MB in chunks", chunked, 413);
    }

    @Test
    void bodiesThatStopInTheMiddle() throws IOException {
        Map<String, RawHttp> stalled = new LinkedHashMap<>();
        try {
            for (String name : SERVICES) {
                Service service = Service.of(places, name);
                RawHttp raw = new RawHttp(service.port());
                stalled.put(name, raw);
                raw.begin("POST", service.command(), service.person().token(), "application/json", 1_000, "{\"a\":\"");
            }
            for (Map.Entry<String, RawHttp> raw : stalled.entrySet()) {
                Refused.withProblem(raw.getKey() + " stalled", raw.getValue().answer(), 408);
            }
        } finally {
            for (RawHttp raw : stalled.values()) {
                raw.close();
            }
        }
    }

    @Test
    void cursorsThatWereChangedOrAreOfAnotherTenantOrList() throws IOException {
        String mine = "/portfolio/v1/centres/000001/learners";
        Service portfolio = Service.of(places, "portfolio");
        portfolio
                .person()
                .post(portfolio.base() + mine, Learners.registration())
                .mustBe(201);
        String cursor = portfolio
                .person()
                .get(portfolio.base() + mine + "?limit=1")
                .mustBe(200)
                .text("next");
        assertThat(cursor).isNotBlank();
        portfolio
                .person()
                .get(portfolio.base() + mine + "?limit=1&after=" + cursor)
                .mustBe(200);
        char last = cursor.charAt(cursor.length() - 2);
        List<String> changed = List.of(
                cursor.substring(0, cursor.length() - 2)
                        + (last == 'A' ? 'B' : 'A')
                        + cursor.charAt(cursor.length() - 1),
                cursor.substring(1),
                cursor + cursor,
                "A",
                "null",
                "MQ");
        for (String after : changed) {
            Refused.withProblem("cursor " + after, get(portfolio, mine + "?after=" + after), 400);
        }
        Refused.withProblem(
                "cursor with another filter", get(portfolio, mine + "?registrationNumber=x&after=" + cursor), 400);
        Refused.withProblem(
                "cursor of another list",
                get(portfolio, "/portfolio/v1/centres/000001/employers?after=" + cursor),
                400);
        for (String[] other : new String[][] {
            {places.portfolio(), "/portfolio/v1/centres/000002/learners"},
            {places.assessment(), "/assessment/v1/centres/000002/staff"}
        }) {
            Answer answer = Person.signIn(places, "admin2").get(other[0] + other[1] + "?after=" + cursor);
            assertThat(answer.status()).as(other[1]).isEqualTo(400);
            assertThat(answer.text("type")).isEqualTo("/problems/invalid-cursor");
        }
    }

    @Test
    void anIdempotencyKeyOfAnotherCallerAnswersNothingOfTheirs() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Learners.registration();
        String centre1 = places.portfolio() + "/portfolio/v1/centres/000001/learners";
        String centre2 = places.portfolio() + "/portfolio/v1/centres/000002/learners";
        Function<Person, Function<String, Answer>> post =
                person -> url -> person.send("POST", url, Person.json(body), Map.of("Idempotency-Key", key));
        Answer first =
                post.apply(Person.signIn(places, "admin1")).apply(centre1).mustBe(201);
        Person other = Person.signIn(places, "admin2");

        Answer theirs = post.apply(other).apply(centre1);
        Answer own = post.apply(other).apply(centre2).mustBe(201);

        assertThat(theirs.status()).isEqualTo(404);
        assertThat(theirs.body().toString()).doesNotContain(first.text("learnerId"), "replayed");
        assertThat(own.text("learnerId")).isNotEqualTo(first.text("learnerId"));
        assertThat(own.headers().firstValue("Idempotent-Replayed")).isEmpty();
    }
}
