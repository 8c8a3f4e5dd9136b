package org.assessmentcentre.kit.http;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.access.Caller;
import org.assessmentcentre.kit.event.AppliedEvents;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.assessmentcentre.kit.problem.Violation;
import org.jspecify.annotations.Nullable;

/** Carries {@link WaitsForEvents} out. */
@WaitsForEvents
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
class WaitsForEventsInterceptor {

    /** What such a read takes in its query. */
    static final Set<String> PARAMETERS = Set.of("appliedEvent", "wait");

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_EVENTS = 20;

    private final AppliedEvents appliedEvents;
    private final Freshness freshness;
    private final Waiting waiting;
    private final Caller caller;
    private final UriInfo uri;

    WaitsForEventsInterceptor(
            AppliedEvents appliedEvents, Freshness freshness, Waiting waiting, Caller caller, UriInfo uri) {
        this.appliedEvents = appliedEvents;
        this.waiting = waiting;
        this.caller = caller;
        this.freshness = freshness;
        this.uri = uri;
    }

    @AroundInvoke
    Object afterEvents(InvocationContext context) throws Exception {
        List<String> asked = uri.getQueryParameters().get("appliedEvent");
        if (asked != null && !asked.isEmpty()) {
            List<UUID> ids = ids(asked);
            freshness.applied(applied(ids, wait(uri.getQueryParameters().getFirst("wait"))));
        }
        return context.proceed();
    }

    private boolean applied(List<UUID> ids, Duration wait) {
        if (appliedEvents.await(ids, Duration.ZERO)) {
            return true;
        }
        String account = caller.account();
        if (wait.isZero() || !waiting.enter(account)) {
            return false;
        }
        try {
            return appliedEvents.await(ids, wait);
        } finally {
            waiting.leave(account);
        }
    }

    private static List<UUID> ids(List<String> asked) {
        List<UUID> ids = new ArrayList<>();
        for (String group : asked) {
            for (String id : group.split(",", -1)) {
                try {
                    ids.add(UUID.fromString(id.trim()));
                } catch (IllegalArgumentException e) {
                    throw refused("appliedEvent", "must be event ids as an Event-Id header gave them");
                }
            }
        }
        if (ids.size() > MOST_EVENTS) {
            throw refused("appliedEvent", "may name " + MOST_EVENTS + " events");
        }
        return ids;
    }

    private static Duration wait(@Nullable String text) {
        if (text == null) {
            return Duration.ZERO;
        }
        try {
            Duration wait = Duration.parse(text);
            if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
                throw refused("wait", "must be from PT0S to " + LONGEST);
            }
            return wait;
        } catch (DateTimeParseException e) {
            throw refused("wait", "must be an ISO 8601 duration such as PT2S");
        }
    }

    private static Refusal refused(String field, String message) {
        return new Refusal(
                KitProblem.INVALID_REQUEST,
                "Change the query parameter, and send it again.",
                List.of(new Violation(field, "query", message)));
    }
}
