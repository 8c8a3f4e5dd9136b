package org.assessmentcentre.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account, who calls the services with their own token. */
public final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String name;
    private final @Nullable String token;
    private final String account;

    private Person(String name, String token) {
        this(name, token, subject(token));
    }

    private Person(String name, @Nullable String token, String account) {
        this.name = name;
        this.token = token;
        this.account = account;
    }

    /** Signs in as a demonstration user, whose password is the user's name. */
    public static Person signIn(Places places, String user) {
        String form = "grant_type=password&client_id=demo-cli&username=" + encode(user) + "&password=" + encode(user);
        return new Person(user, tokenFor(places, user, form));
    }

    /** Signs in as a provider's system, whose secret is its name. */
    public static Person system(Places places, String client) {
        return system(places, client, "centre:read centre:write");
    }

    /** The same, with a token for these scopes only. */
    static Person system(Places places, String client, String scope) {
        String form = "grant_type=client_credentials&client_id=" + encode(client) + "&client_secret=" + encode(client)
                + "&scope=" + encode(scope);
        return new Person(client, tokenFor(places, client, form));
    }

    /** A person with a token from elsewhere. */
    static Person withToken(String name, String token) {
        return new Person(name, token);
    }

    /** The same person with another token, whatever it is, or with none. */
    Person bearing(@Nullable String other) {
        return new Person(name, other, account);
    }

    /** An ID token, which is not for calling APIs. */
    static String idToken(Places places, String user) {
        return token(
                places,
                user,
                "grant_type=password&scope=openid&client_id=demo-cli&username=" + encode(user) + "&password="
                        + encode(user),
                "id_token");
    }

    private static String tokenFor(Places places, String who, String form) {
        return token(places, who, form, "access_token");
    }

    private static String token(Places places, String who, String form, String kind) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(places.keycloak() + "/realms/assessment-centre/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        Answer answer = send("sign in as " + who, request).mustBe(200);
        return answer.text(kind);
    }

    public String name() {
        return name;
    }

    /** @throws JourneyFailed when the person has none */
    public String token() {
        if (token == null) {
            throw new JourneyFailed(name + " has no token");
        }
        return token;
    }

    /** The token's sub. */
    public String account() {
        return account;
    }

    public Answer get(String url) {
        return send("GET", url, null, Map.of());
    }

    /** Posts under a fresh Idempotency-Key. */
    public Answer post(String url, Object body) {
        return send(
                "POST",
                url,
                json(body),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Answer put(String url, Object body, String ifMatch) {
        return send("PUT", url, json(body), Map.of("If-Match", ifMatch));
    }

    /** Any request. */
    public Answer send(String method, String url, byte @Nullable [] body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (body != null) {
            all.putIfAbsent("Content-Type", "application/json");
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(PATIENCE)
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofByteArray(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        all.forEach(request::header);
        return send(method + " " + URI.create(url).getPath() + " as " + name, request.build());
    }

    /** A body as JSON. */
    public static byte[] json(Object body) {
        try {
            return MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a body: " + body, e);
        }
    }

    private static Answer send(String what, HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(what, response.statusCode(), tree(response), response.headers());
        } catch (IOException e) {
            throw new NoAnswer(what + " got no answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JourneyFailed(what + " was interrupted");
        }
    }

    private static JsonNode tree(HttpResponse<byte[]> response) throws IOException {
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return json && response.body().length > 0
                ? MAPPER.readTree(response.body())
                : JsonNodeFactory.instance.textNode(response.body().length + " bytes");
    }

    private static String subject(String token) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
            return MAPPER.readTree(claims).path("sub").asText();
        } catch (IOException | RuntimeException e) {
            throw new JourneyFailed("The identity provider's token can't be read: " + e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
