package org.assessmentcentre.kit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Turns what a resource returned into headers: ETag of a tagged answer, Link of a page, ids of announced events. */
@Provider
class AnswerHeaders implements ContainerResponseFilter {

    private final AnnouncedEvents announced;
    private final Freshness freshness;
    private final Clock clock;

    AnswerHeaders(AnnouncedEvents announced, Freshness freshness, Clock clock) {
        this.announced = announced;
        this.freshness = freshness;
        this.clock = clock;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            return;
        }
        if (!announced.ids().isEmpty()) {
            response.getHeaders().putSingle(Headers.EVENT_ID, String.join(",", announced.ids()));
        }
        Boolean applied = freshness.applied();
        if (applied != null) {
            response.getHeaders().putSingle(Headers.APPLIED_EVENT, applied.toString());
            response.getHeaders().putSingle(Headers.AS_OF, clock.instant().toString());
        }
        Object location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        if (location != null) {
            response.getHeaders().putSingle(HttpHeaders.LOCATION, withoutHost(URI.create(location.toString())));
        }
        Object entity = response.getEntity();
        if (entity instanceof Paged page && page.next() != null) {
            URI next = request.getUriInfo()
                    .getRequestUriBuilder()
                    .replaceQueryParam("after", page.next())
                    .build();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<" + withoutHost(next) + ">; rel=\"next\"");
        }
        if (entity instanceof ContentTagged tagged && tagged.mayBeKept()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        String tag = tagOf(entity);
        if (tag != null) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
            if (HttpMethod.GET.equals(request.getMethod())
                    && IfNoneMatch.names(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
                response.setStatus(304);
                response.setEntity(null);
            }
        }
    }

    /** The framework makes places absolute with the Host that the client named; whoever keeps the answer would follow. */
    private static String withoutHost(URI place) {
        return place.getRawPath() + (place.getRawQuery() == null ? "" : "?" + place.getRawQuery());
    }

    private static @Nullable String tagOf(@Nullable Object entity) {
        return switch (entity) {
            case Tagged tagged -> Tagged.tag(tagged.version());
            case ContentTagged tagged -> '"' + tagged.contentTag() + '"';
            case null, default -> null;
        };
    }
}
