package org.assessmentcentre.journey.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;

/** Takes a connector and its slot away, and puts them back. */
final class Connectors {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final Stores stores;
    private String service;
    private String config;

    Connectors(int port, Stores stores) {
        this.url = "http://127.0.0.1:" + port + "/connectors/";
        this.stores = stores;
    }

    void remove(String of) throws IOException, InterruptedException, SQLException {
        service = of;
        config = send(HttpRequest.newBuilder(address("/config")).GET(), 200);
        send(HttpRequest.newBuilder(address("")).DELETE(), 204);
        while (slots("active") > 0) {
            Client.pause(Duration.ofMillis(100));
        }
        try (var connection = stores.connectAsConnector(service);
                var statement = connection.createStatement()) {
            statement.execute("select pg_drop_replication_slot('" + service + "_outbox')");
        }
    }

    void putBack() throws IOException, InterruptedException, SQLException {
        send(
                HttpRequest.newBuilder(address("/config"))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(config)),
                201);
        while (slots("active") == 0) {
            Client.pause(Duration.ofMillis(100));
        }
    }

    private long slots(String which) throws SQLException {
        return stores.count(
                service,
                "select count(*) from pg_replication_slots where slot_name = '" + service + "_outbox' and " + which);
    }

    private URI address(String path) {
        return URI.create(url + service + "-outbox" + path);
    }

    private String send(HttpRequest.Builder request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IOException("Connect answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
