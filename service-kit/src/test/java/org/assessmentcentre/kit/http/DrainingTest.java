package org.assessmentcentre.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.smallrye.health.runtime.ShutdownReadinessCheck;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.assessmentcentre.kit.testing.RawHttp;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A server that is told to stop while clients use it; what the platform does is a wait, then the server's end. */
class DrainingTest {

    private static final Duration PORT_OPEN = Duration.ofMillis(400);
    /** Of the server's own threads, as on a machine that has too much to do. */
    private static final Duration STALL = Duration.ofMillis(40);

    private static final int CLIENTS = 16;
    private static final String BODY = "{\"name\":\"" + "a".repeat(2_000) + "\"}";

    private final Vertx vertx = Vertx.vertx();
    private final Draining draining = new Draining(new ShutdownReadinessCheck(), PORT_OPEN);
    private final AtomicInteger handled = new AtomicInteger();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answered = new AtomicInteger();

    private volatile boolean stalling;

    private HttpServer server;

    @BeforeEach
    void start() {
        Router router = Router.router(vertx);
        router.route().handler(context -> {
            draining.connections().count(context);
            context.next();
        });
        router.route().handler(this::work);
        server = vertx.createHttpServer(new HttpServerOptions().setPort(0).setHost("localhost"))
                .requestHandler(router)
                .listen()
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void work(RoutingContext context) {
        if (stalling) {
            LockSupport.parkNanos(STALL.toNanos());
        }
        context.request()
                .body()
                .onSuccess(body -> vertx.setTimer(
                        context.request().path().equals("/slow")
                                ? 1_200
                                : RandomGenerator.getDefault().nextInt(1, 20),
                        later -> {
                            handled.incrementAndGet();
                            context.response().setStatusCode(201).end("{}");
                        }));
    }

    private void stopAsThePlatformDoes() {
        draining.drain(new ShutdownDelayInitiatedEvent());
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    private static String request(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                + BODY.length() + "\r\n\r\n" + BODY;
    }

    /** Keeps connections alive as long as the server does, and goes on until nobody listens any more. */
    private void use(int pauseMillis) {
        try {
            while (true) {
                try (RawHttp raw = new RawHttp(server.actualPort())) {
                    while (exchange(raw)) {
                        LockSupport.parkNanos(RandomGenerator.getDefault()
                                .nextLong(Duration.ofMillis(pauseMillis).toNanos()));
                    }
                }
            }
        } catch (ConnectException e) {
            // nothing was sent
        } catch (IOException e) {
            broken.add(e.toString());
        }
    }

    /** Whether the connection goes on. */
    private boolean exchange(RawHttp raw) {
        String answer;
        try {
            answer = raw.send(request("/")).answer();
        } catch (IOException e) {
            answer = "";
        }
        if (answer.startsWith("HTTP/1.1 201 ")) {
            answered.incrementAndGet();
        } else if (!answer.startsWith("HTTP/1.1 408 ") || !answer.contains("/problems/stopping")) {
            broken.add("'" + answer + "'");
            return false;
        }
        return !answer.toLowerCase(Locale.ROOT).contains("connection: close");
    }

    @RepeatedTest(2)
    void whoeverHasSentSomethingGetsAnAnswer() throws InterruptedException {
        stopUnderLoad(() -> {});
    }

    @Test
    void alsoOfAServerThatIsSlow() throws InterruptedException {
        stopUnderLoad(() -> stalling = true);
    }

    private void stopUnderLoad(Runnable atTheEnd) throws InterruptedException {
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int pause = i % 2 == 0 ? 40 : 2_000;
            clients.add(Thread.ofPlatform().start(() -> use(pause)));
        }
        await().until(() -> answered.get() > 100);
        atTheEnd.run();
        stopAsThePlatformDoes();
        for (Thread client : clients) {
            client.join();
        }
        assertThat(broken).isEmpty();
        assertThat(answered).as("told the client, and done").hasValue(handled.get());
    }

    @Test
    void aConnectionThatIsSilentEndsWithAWord() throws Exception {
        try (RawHttp used = new RawHttp(server.actualPort())) {
            assertThat(exchange(used)).as("kept alive before").isTrue();
            try (RawHttp fresh = new RawHttp(server.actualPort())) {
                Thread.startVirtualThread(() -> draining.drain(new ShutdownDelayInitiatedEvent()));
                assertThat(exchange(fresh)).as("kept alive after").isFalse();
                assertThat(used.answer()).startsWith("HTTP/1.1 408 ").contains("/problems/stopping");
            }
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredAfterThePortHasClosed() throws Exception {
        try (RawHttp slow = new RawHttp(server.actualPort())) {
            exchange(slow);
            slow.send(request("/slow"));
            Thread.startVirtualThread(() -> draining.drain(new ShutdownDelayInitiatedEvent()));
            assertThat(slow.answer()).startsWith("HTTP/1.1 201 ").containsIgnoringCase("connection: close");
            assertThat(broken).isEmpty();
        }
    }
}
