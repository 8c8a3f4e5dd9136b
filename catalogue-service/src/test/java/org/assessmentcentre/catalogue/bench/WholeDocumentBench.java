package org.assessmentcentre.catalogue.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.catalogue.testing.Editor;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/**
 * The whole 8431 document over HTTP against a bare endpoint that answers the same bytes with the same authentication.
 * Both are asked in turns in one run, so that whatever else the machine does hits both. Client and server share the
 * machine: read the ratios, not the rates.
 */
@CatalogueTest
class WholeDocumentBench {

    private static final int ROUNDS = Integer.getInteger("bench.rounds", 6);
    private static final int CALLERS = Integer.getInteger("bench.callers", 8);
    private static final Duration ROUND = Duration.ofMillis(Long.getLong("bench.round-ms", 2_000));
    private static final int WARM_UP = 2;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token =
            Tokens.of(Roles.LEARNER).life(Duration.ofHours(1)).token();

    @Test
    void theWholeDocumentAgainstABareEndpoint() throws Exception {
        Editor.publishReal();
        HttpRequest plain = request("/catalogue/v1/qualifications/8431", "identity");
        HttpRequest gzip = request("/catalogue/v1/qualifications/8431", "gzip");
        BareResource.plain = body(plain);
        BareResource.gzip = body(gzip);
        HttpRequest barePlain = request("/catalogue/v1/bench/bare", "identity");
        HttpRequest bareGzip = request("/catalogue/v1/bench/bare?gzip=true", "gzip");
        assertThat(body(barePlain)).isEqualTo(BareResource.plain);
        assertThat(body(bareGzip)).isEqualTo(BareResource.gzip);
        HttpRequest unchanged = HttpRequest.newBuilder(gzip, (name, value) -> true)
                .header("If-None-Match", send(gzip).headers().firstValue("ETag").orElseThrow())
                .build();
        Map<String, HttpRequest> asked = new LinkedHashMap<>();
        asked.put("document, plain", plain);
        asked.put("bare, plain", barePlain);
        asked.put("document, gzip", gzip);
        asked.put("bare, gzip", bareGzip);
        asked.put("document, unchanged (304)", unchanged);
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var each : asked.entrySet()) {
                List<Long> nanos = load(each.getValue());
                if (round >= WARM_UP) {
                    taken.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .addAll(nanos);
                }
            }
        }
        write(taken.entrySet().stream()
                .map(each -> new Measurement(
                        each.getKey(),
                        each.getValue().stream().mapToLong(Long::longValue).toArray(),
                        ROUND.multipliedBy(ROUNDS).toMillis() / 1e3))
                .toList());
    }

    /** So many callers ask, each again as soon as it has its answer. */
    private List<Long> load(HttpRequest request) throws InterruptedException {
        ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        long end = System.nanoTime() + ROUND.toNanos();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < CALLERS; caller++) {
                var unused = callers.submit(() -> {
                    while (System.nanoTime() < end) {
                        long start = System.nanoTime();
                        send(request);
                        nanos.add(System.nanoTime() - start);
                    }
                    return null;
                });
            }
        }
        return List.copyOf(nanos);
    }

    private void write(List<Measurement> measured) throws IOException {
        String ratios = String.format(
                java.util.Locale.ROOT,
                "Document against bare, requests a second: plain %.2f, gzip %.2f. Bytes: plain %d, gzip %d.",
                measured.get(0).perSecond() / measured.get(1).perSecond(),
                measured.get(2).perSecond() / measured.get(3).perSecond(),
                BareResource.plain.length,
                BareResource.gzip.length);
        String report = """
                # Whole document

                %d callers, %d rounds of %d ms each in turns after %d to warm up, %d processors, Java %s.

                | request | answers | a second | p50 ms | p99 ms |
                |---|---|---|---|---|
                %s

                %s
                """.formatted(
                        CALLERS,
                        ROUNDS,
                        ROUND.toMillis(),
                        WARM_UP,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        measured.stream().map(Measurement::row).collect(Collectors.joining("\n")),
                        ratios);
        System.out.println(report);
        Path file = GoldenEvents.root().resolve("deploy/bench/results/whole-document.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private HttpRequest request(String path, String encoding) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json")
                .header("Accept-Encoding", encoding)
                .build();
    }

    private byte[] body(HttpRequest request) throws IOException, InterruptedException {
        return send(request).body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isIn(200, 304);
        return answer;
    }
}
