package org.assessmentcentre.local.connect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The few calls of Kafka Connect's REST interface that are needed here. */
public final class ConnectApi {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int REPEATS = 100;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI base;

    public ConnectApi(int port) {
        this.base = URI.create("http://127.0.0.1:" + port + "/connectors");
    }

    /** Whether the worker is up and has joined its group. */
    public boolean answers() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base)).statusCode() == 200;
    }

    /** Settings as they were put, without the name that Connect adds; empty when there is no such connector. */
    public Optional<Map<String, String>> config(String connector) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at(connector + "/config")));
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        var config = new HashMap<String, String>();
        expectSuccess(answer)
                .properties()
                .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        config.remove("name");
        return Optional.of(config);
    }

    /** Makes the connector, or changes its settings. */
    public void put(String connector, Map<String, String> config) throws IOException, InterruptedException {
        expectSuccess(send(HttpRequest.newBuilder(at(connector + "/config"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.writeValueAsString(config)))));
    }

    /** State of the connector and of its only task. */
    public ConnectorState state(String connector) throws IOException, InterruptedException {
        JsonNode status = expectSuccess(send(HttpRequest.newBuilder(at(connector + "/status"))));
        JsonNode task = status.path("tasks").path(0);
        return new ConnectorState(
                status.path("connector").path("state").asText(),
                task.path("state").asText(),
                task.path("trace").asText(status.path("connector").path("trace").asText()));
    }

    /** Starts a failed connector and its failed task again. */
    public void restart(String connector) throws IOException, InterruptedException {
        expectSuccess(send(HttpRequest.newBuilder(at(connector + "/restart?includeTasks=true&onlyFailed=true"))
                .POST(BodyPublishers.noBody())));
    }

    public void delete(String connector) throws IOException, InterruptedException {
        expectSuccess(send(HttpRequest.newBuilder(at(connector)).DELETE()));
    }

    private URI at(String path) {
        return URI.create(base + "/" + path);
    }

    /** Asks again while the worker shares its work out anew, which it does after each connector that is added. */
    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest built = request.timeout(TIMEOUT).build();
        HttpResponse<String> answer = CLIENT.send(built, BodyHandlers.ofString());
        for (int i = 0; i < REPEATS && isRebalancing(answer); i++) {
            Thread.sleep(PAUSE);
            answer = CLIENT.send(built, BodyHandlers.ofString());
        }
        return answer;
    }

    private static boolean isRebalancing(HttpResponse<String> answer) {
        return (answer.statusCode() == 409 || answer.statusCode() == 500)
                && answer.body().contains("rebalance");
    }

    private static JsonNode expectSuccess(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(
                    answer.request().method() + " " + answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
