package org.assessmentcentre.kit.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.assessmentcentre.kit.access.AccessDecisions;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Carries {@link Idempotent} out. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class IdempotencyInterceptor {

    private static final int LONGEST_KEY = 128;

    private final IdempotencyRecords records;
    private final AnnouncedEvents announced;
    private final AccessDecisions decisions;
    private final Caller caller;
    private final ObjectMapper mapper;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotencyInterceptor(
            IdempotencyRecords records,
            AnnouncedEvents announced,
            AccessDecisions decisions,
            Caller caller,
            ObjectMapper mapper,
            HttpHeaders headers,
            UriInfo uri) {
        this.records = records;
        this.announced = announced;
        this.decisions = decisions;
        this.caller = caller;
        this.mapper = mapper;
        this.headers = headers;
        this.uri = uri;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext context) throws Exception {
        String key = headers.getHeaderString(Headers.IDEMPOTENCY_KEY);
        if (key == null) {
            return carryOut(context);
        }
        requireUsable(key);
        String scope = caller.account() + " " + uri.getPath();
        String hash = Sha256.hex(mapper.writeValueAsBytes(context.getParameters()));
        Object result = QuarkusTransaction.joiningExisting().call(() -> {
            if (!records.lock(scope, key)) {
                throw new Refusal(KitProblem.CONCURRENT_REQUEST, "Wait for the first one, then repeat this one.")
                        .withHeader(HttpHeaders.RETRY_AFTER, "1");
            }
            Optional<IdempotencyRecords.Stored> stored = records.find(scope, key);
            if (stored.isPresent()) {
                return stored.get();
            }
            Object made = carryOut(context);
            store(scope, key, hash, made);
            return made;
        });
        if (result instanceof IdempotencyRecords.Stored stored) {
            mustBeTheSame(stored, hash);
            mustStillBeAllowed(stored, context);
            return repeat(stored, context.getMethod().getGenericReturnType());
        }
        return result;
    }

    private @Nullable Object carryOut(InvocationContext context) throws Exception {
        Object result = context.proceed();
        if (decisions.made() == 0) {
            throw new IllegalStateException(context.getMethod() + " decided nothing about access: its use case has to"
                    + " ask the access class, or tell AccessDecisions that the role is enough");
        }
        return result;
    }

    /** Runs the use case up to its last access decision, and takes back whatever it did. */
    private void mustStillBeAllowed(IdempotencyRecords.Stored stored, InvocationContext context) {
        decisions.stopAfter(stored.accessDecisions());
        try {
            QuarkusTransaction.requiringNew().call(() -> {
                context.proceed();
                throw new IllegalStateException(context.getMethod() + " ended without the " + stored.accessDecisions()
                        + " access decisions it made at first");
            });
        } catch (AccessDecisions.MadeAgain allowed) {
            announced.clear();
        }
    }

    private static void mustBeTheSame(IdempotencyRecords.Stored stored, String hash) {
        if (!stored.bodyHash().equals(hash)) {
            throw new Refusal(
                    KitProblem.IDEMPOTENCY_KEY_REUSED, "Use a fresh Idempotency-Key for a request that differs.");
        }
    }

    private static void requireUsable(String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new Refusal(
                    KitProblem.INVALID_REQUEST,
                    "Send a fresh UUID as Idempotency-Key.",
                    List.of(new Violation(
                            Headers.IDEMPOTENCY_KEY,
                            "header",
                            "must be 1 to " + LONGEST_KEY + " visible ASCII characters")));
        }
    }

    private void store(String scope, String key, String hash, @Nullable Object result) throws JsonProcessingException {
        int status = 200;
        String location = null;
        Object entity = result;
        if (result instanceof RestResponse<?> response) {
            status = response.getStatus();
            location = response.getHeaderString(HttpHeaders.LOCATION);
            entity = response.getEntity();
        }
        String body = entity == null ? null : mapper.writeValueAsString(entity);
        records.store(
                scope,
                key,
                new IdempotencyRecords.Stored(
                        hash, status, location, body, String.join(",", announced.ids()), decisions.made()));
    }

    private @Nullable Object repeat(IdempotencyRecords.Stored stored, Type returned) throws JsonProcessingException {
        if (!stored.eventIds().isEmpty()) {
            announced.addAll(List.of(stored.eventIds().split(",", -1)));
        }
        Type entityType = returned instanceof ParameterizedType wrapped && wrapped.getRawType() == RestResponse.class
                ? wrapped.getActualTypeArguments()[0]
                : returned;
        Object entity = read(stored.body(), mapper.constructType(entityType));
        if (entityType == returned) {
            return entity;
        }
        RestResponse.ResponseBuilder<Object> answer =
                RestResponse.ResponseBuilder.create(Response.Status.fromStatusCode(stored.status()), entity);
        answer.header(Headers.IDEMPOTENT_REPLAYED, "true");
        if (stored.location() != null) {
            answer.header(HttpHeaders.LOCATION, stored.location());
        }
        return answer.build();
    }

    private @Nullable Object read(@Nullable String body, JavaType type) throws JsonProcessingException {
        return body == null ? null : mapper.readValue(body, type);
    }
}
