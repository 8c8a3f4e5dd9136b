package org.assessmentcentre.journey.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.journey.Places;

/** Makes more demonstration learners in Keycloak than the realm file holds. */
final class Accounts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String keycloak;
    private final String token;

    Accounts(Places places) {
        this.keycloak = places.keycloak();
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=admin";
        this.token = send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .path("access_token")
                .asText();
    }

    /** A learner of centre 000001 whose password is the name. */
    void learner(String name) {
        String users = keycloak + "/admin/realms/assessment-centre/users";
        post(
                users,
                Map.of(
                        "username",
                        name,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "email",
                        name + "@example.org",
                        "firstName",
                        "Load",
                        "lastName",
                        "Learner",
                        "attributes",
                        Map.of("centres", List.of("000001")),
                        "credentials",
                        List.of(Map.of("type", "password", "value", name, "temporary", false))));
        String id =
                get(users + "?exact=true&username=" + name).path(0).path("id").asText();
        JsonNode role = get(keycloak + "/admin/realms/assessment-centre/roles/learner");
        post(users + "/" + id + "/role-mappings/realm", List.of(role));
    }

    private JsonNode get(String url) {
        return send(authorized(url).GET());
    }

    private void post(String url, Object body) {
        try {
            send(authorized(url)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder authorized(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("Keycloak answered " + answer.statusCode() + " to " + answer.uri());
            }
            return answer.body().length == 0 ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
