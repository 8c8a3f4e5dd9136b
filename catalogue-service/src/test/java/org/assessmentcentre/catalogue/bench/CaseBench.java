package org.assessmentcentre.catalogue.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assessmentcentre.catalogue.testing.CatalogueTest;
import org.assessmentcentre.kit.access.Roles;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/**
 * A million items in one catalogue: the first page of documents against the middle and the last one, and a package of
 * 20,000 items against one of 2,000, in memory and in time for each item. Read the ratios.
 */
@CatalogueTest
class CaseBench {

    private static final String CENTRE = "000990";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 60);
    private static final int WARM_UP = 10;
    /** Together a million items; fewer only to see whether it runs. */
    private static final int SMALL_DOCUMENTS = Integer.getInteger("bench.documents", 19_960);

    private static final int ITEMS_OF_SMALL = 49;
    private static final int CHILDREN = 10;
    private static final int LARGE = 20_000;
    private static final int MEDIUM = 2_000;
    /** Collecting all the time would leave nothing of the processors. */
    private static final Duration SAMPLED_EVERY = Duration.ofMillis(200);

    private static final double MIB = 1024.0 * 1024;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token =
            Tokens.of(Roles.LEARNER).centres(CENTRE).life(Duration.ofHours(2)).token();

    @Inject
    DataSource database;

    @Test
    void aMillionItems() throws Exception {
        fill();
        long total = Long.parseLong(send("CFDocuments?limit=1")
                .headers()
                .firstValue("X-Total-Count")
                .orElseThrow());
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("documents, first page", "CFDocuments?sort=title&offset=0");
        pages.put("documents, middle page", "CFDocuments?sort=title&offset=" + total / 2);
        pages.put("documents, last page", "CFDocuments?sort=title&offset=" + Math.max(0, total - 100));
        pages.put("one item of a million", "CFItems/" + id("i", LARGE, 777));
        pages.put("its associations", "CFItemAssociations/" + id("i", LARGE, 777));
        Map<String, List<Long>> taken = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            for (var page : pages.entrySet()) {
                long start = System.nanoTime();
                send(page.getValue());
                long nanos = System.nanoTime() - start;
                if (round >= WARM_UP) {
                    taken.computeIfAbsent(page.getKey(), name -> new ArrayList<>())
                            .add(nanos);
                }
            }
        }
        List<Measurement> measured = taken.entrySet().stream()
                .map(each -> new Measurement(
                        each.getKey(),
                        each.getValue().stream().mapToLong(Long::longValue).toArray(),
                        each.getValue().stream().mapToLong(Long::longValue).sum() / 1e9))
                .toList();
        download(MEDIUM);
        download(LARGE);
        Streamed medium = streamed(MEDIUM);
        Streamed large = streamed(LARGE);
        write(total, measured, medium, large);
    }

    private record Streamed(long bytes, double millis, double peakMib) {}

    /** Downloads a package while another thread collects what nobody holds and notes what is left. */
    private Streamed streamed(int items) throws Exception {
        Runtime runtime = Runtime.getRuntime();
        long nanos = Long.MAX_VALUE;
        long bytes = 0;
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            bytes = download(items);
            nanos = Math.min(nanos, System.nanoTime() - start);
        }
        System.gc();
        long before = runtime.totalMemory() - runtime.freeMemory();
        AtomicBoolean done = new AtomicBoolean();
        long[] peak = {0};
        Thread sampler = Thread.ofPlatform().daemon().start(() -> {
            while (!done.get()) {
                System.gc();
                peak[0] = Math.max(peak[0], runtime.totalMemory() - runtime.freeMemory() - before);
                LockSupport.parkNanos(SAMPLED_EVERY.toNanos());
            }
        });
        try {
            for (int i = 0; i < 5; i++) {
                download(items);
            }
        } finally {
            done.set(true);
            sampler.join();
        }
        return new Streamed(bytes, nanos / 1e6, peak[0] / MIB);
    }

    private long download(int items) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                client.send(request("CFPackages/" + id("d", items, 0)), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        try (InputStream in = answer.body()) {
            byte[] buffer = new byte[64 * 1024];
            long bytes = 0;
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
            return bytes;
        }
    }

    private void fill() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from case_document where owner = '" + CENTRE + "'");
            documents(statement, "small", SMALL_DOCUMENTS, ITEMS_OF_SMALL);
            documents(statement, "d", 1, LARGE);
            documents(statement, "d", 1, MEDIUM);
            statement.execute("analyze case_document");
            statement.execute("analyze case_item");
            statement.execute("analyze case_association");
        }
    }

    /** So many documents with so many items each, a tree with ten children to a parent, made by the database. */
    private static void documents(Statement statement, String kind, int count, int items) throws SQLException {
        String document = "md5('" + kind + items + ".' || d)::uuid";
        String item = "md5('i" + items + ".' || (d * " + items + " + i))::uuid";
        statement.execute("insert into case_document (owner, identifier, body, frame) select '" + CENTRE + "', "
                + document + ", json_build_object('identifier', " + document
                + ", 'uri', 'https://other.example/uri/' || d, 'creator', 'Bench', 'title', 'Framework ' ||"
                + " lpad(d::text, 6, '0'), 'lastChangeDateTime', '2026-01-01T00:00:00Z'),"
                + " '{\"CFDocument\": null, \"CFItems\": [], \"CFAssociations\": []}' from generate_series(0, "
                + (count - 1) + ") d");
        statement.execute("insert into case_item (owner, document, identifier, position, body) select '" + CENTRE
                + "', " + document + ", " + item + ", i, json_build_object('identifier', " + item
                + ", 'uri', 'https://other.example/uri/' || i, 'fullStatement', repeat('what a leader does ', 20),"
                + " 'lastChangeDateTime', '2026-01-01T00:00:00Z') from generate_series(0, " + (count - 1)
                + ") d, generate_series(0, " + (items - 1) + ") i");
        String parent = "case when i < " + CHILDREN + " then " + document + " else md5('i" + items + ".' || (d * "
                + items + " + i / " + CHILDREN + " - 1))::uuid end";
        String association = "md5('a" + items + ".' || (d * " + items + " + i))::uuid";
        statement.execute("insert into case_association (owner, document, identifier, position, body) select '" + CENTRE
                + "', " + document + ", " + association + ", i, json_build_object('identifier', " + association
                + ", 'associationType', 'isChildOf', 'sequenceNumber', i % " + CHILDREN + " + 1, 'uri',"
                + " 'https://other.example/uri/a' || i, 'originNodeURI', " + link(item) + ", 'destinationNodeURI', "
                + link(parent) + ", 'lastChangeDateTime', '2026-01-01T00:00:00Z') from generate_series(0, "
                + (count - 1)
                + ") d, generate_series(0, " + (items - 1) + ") i");
    }

    private static String link(String identifier) {
        return "json_build_object('title', 'What a leader does', 'identifier', " + identifier
                + ", 'uri', 'https://other.example/uri/' || " + identifier + ", 'targetType', 'CASE')";
    }

    private static String id(String kind, int items, int number) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("MD5")
                    .digest((kind + items + "." + number).getBytes(StandardCharsets.UTF_8));
            String hex = HexFormat.of().formatHex(digest);
            return hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5");
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }

    private void write(long total, List<Measurement> measured, Streamed medium, Streamed large) throws IOException {
        String ratios = String.format(
                Locale.ROOT,
                "Against the first page, medians: middle %.2f, last %.2f. A package of %d items against one of %d:"
                        + " %.1f times the bytes, %.1f times as long, peak of what is held %.1f MiB against %.1f MiB"
                        + " (%.1f MiB of JSON).",
                measured.get(1).millis(0.5) / measured.get(0).millis(0.5),
                measured.get(2).millis(0.5) / measured.get(0).millis(0.5),
                LARGE,
                MEDIUM,
                large.bytes() / (double) medium.bytes(),
                large.millis() / medium.millis(),
                large.peakMib(),
                medium.peakMib(),
                large.bytes() / MIB);
        String report = """
                # CASE

                %d documents with %d items in trees. %d rounds in turns after %d to warm up, %d processors, Java %s.

                | request | answers | a second | p50 ms | p99 ms |
                |---|---|---|---|---|
                %s

                %s
                """.formatted(
                        total,
                        SMALL_DOCUMENTS * ITEMS_OF_SMALL + LARGE + MEDIUM,
                        ROUNDS,
                        WARM_UP,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        measured.stream().map(Measurement::row).collect(Collectors.joining("\n")),
                        ratios);
        System.out.println(report);
        Path file = GoldenEvents.root().resolve("deploy/bench/results/case.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, report);
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/catalogue/ims/case/v1p1/" + path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private HttpResponse<byte[]> send(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request(path), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }
}
