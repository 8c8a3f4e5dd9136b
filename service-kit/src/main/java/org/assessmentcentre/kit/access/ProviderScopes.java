package org.assessmentcentre.kit.access;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.assessmentcentre.kit.problem.KitProblem;
import org.assessmentcentre.kit.problem.Refusal;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A provider's system does with a token only what it asked for when it fetched it: a job that reports needs no token that
 * can change anything.
 */
class ProviderScopes {

    /** The scope for reading. */
    static final String READ = "centre:read";

    /** The scope for everything that changes something. */
    static final String WRITE = "centre:write";

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Caller caller;
    private final ResourceInfo resource;

    ProviderScopes(Caller caller, ResourceInfo resource) {
        this.caller = caller;
        this.resource = resource;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    void check(ContainerRequestContext request) {
        String needed = reads(request) ? READ : WRITE;
        if (caller.is(Roles.PROVIDER_SYSTEM) && !caller.hasScope(needed)) {
            throw new Refusal(
                    KitProblem.FORBIDDEN,
                    "The token lacks the scope " + needed
                            + ": name it in the parameter scope when you fetch the token.");
        }
    }

    private boolean reads(ContainerRequestContext request) {
        return READING.contains(request.getMethod())
                || resource.getResourceMethod().isAnnotationPresent(ChangesNothing.class);
    }
}
