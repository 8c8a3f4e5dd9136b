package org.assessmentcentre.local.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConnectApiTest {

    private record Told(int status, String body) {}

    private final Deque<Told> answers = new ArrayDeque<>();
    private HttpServer connect;

    @BeforeEach
    void start() throws IOException {
        connect = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        connect.createContext("/", exchange -> {
            Told told = answers.remove();
            byte[] body = told.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(told.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        connect.start();
    }

    @AfterEach
    void stop() {
        connect.stop(0);
    }

    private ConnectApi api() {
        return new ConnectApi(connect.getAddress().getPort());
    }

    @Test
    void asksAgainWhileTheWorkerRebalances() throws IOException, InterruptedException {
        answers.addAll(List.of(
                new Told(500, "{\"message\":\"Request cannot be completed because a rebalance is expected\"}"),
                new Told(
                        409,
                        "{\"message\":\"Cannot complete request because of a conflicting operation (rebalance)\"}"),
                new Told(200, "{\"name\":\"a\",\"tasks.max\":\"1\"}")));

        assertThat(api().config("a")).contains(Map.of("tasks.max", "1"));
    }

    @Test
    void anyOtherRefusalIsSaidAtOnce() {
        answers.add(new Told(500, "{\"message\":\"out of disk\"}"));

        assertThatThrownBy(() -> api().config("a")).hasMessageContaining("out of disk");
    }
}
