package org.assessmentcentre.assessment.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio that answers as the submission's id tells it to: test resources and tests live in different class loaders,
 * so the id is the one thing both know.
 */
public class PortfolioStub implements QuarkusTestResourceLifecycleManager {

    private static final String PATH = "/portfolio/v1/submissions/";

    private final CountDownLatch stopping = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private @Nullable HttpServer server;

    /** How the portfolio takes the question for a submission. */
    public enum Manner {
        ANSWERS("0000aaaa"),
        REFUSES_TOKEN("00000401"),
        REFUSES_ROLE("00000403"),
        KNOWS_NOTHING("00000404"),
        FAILS("00000500"),
        HANGS("00000eee"),
        HANGS_UP("00000ddd"),
        TALKS_HTML("00000ccc");

        private final String prefix;

        Manner(String prefix) {
            this.prefix = prefix;
        }

        /** The id of a submission that is answered in this manner. */
        public UUID submission() {
            return UUID.fromString(prefix + UUID.randomUUID().toString().substring(8));
        }

        static Manner of(String submission) {
            for (Manner manner : values()) {
                if (submission.startsWith(manner.prefix)) {
                    return manner;
                }
            }
            return KNOWS_NOTHING;
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.setExecutor(threads);
            started.createContext(PATH, this::answer);
            started.start();
            server = started;
            return Map.of(
                    "quarkus.rest-client.portfolio.url",
                    "http://localhost:" + started.getAddress().getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        stopping.countDown();
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String submission = path.substring(PATH.length()).replace("/evidence", "");
        switch (Manner.of(submission)) {
            case ANSWERS -> send(exchange, 200, "application/json", evidence(exchange, submission));
            case REFUSES_TOKEN -> send(exchange, 401, "application/problem+json", "{}");
            case REFUSES_ROLE -> send(exchange, 403, "application/problem+json", "{}");
            case KNOWS_NOTHING -> send(exchange, 404, "application/problem+json", "{}");
            case FAILS -> send(exchange, 500, "application/problem+json", "{\"detail\":\"internal words\"}");
            case TALKS_HTML -> send(exchange, 200, "text/html", "<p>Welcome</p>");
            case HANGS_UP -> exchange.close();
            case HANGS -> {
                try {
                    stopping.await(20, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                exchange.close();
            }
        }
    }

    private static String evidence(HttpExchange exchange, String submission) {
        return """
                {"submissionId": "%s", "authorization": "%s", "cookie": "%s",
                 "criteria": [{"criterion": "8431-706-AC1.1", "evidence": [{"title": "Workforce plan"}]}]}""".formatted(
                        submission,
                        exchange.getRequestHeaders().getFirst("Authorization"),
                        exchange.getRequestHeaders().getFirst("Cookie"));
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
