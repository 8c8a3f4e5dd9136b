package org.assessmentcentre.kit.access;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person or system behind the request, as its verified access token says. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    Caller(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    /** The account: the token's {@code sub}. Pseudonymous, so it may stand in events and audit. */
    public String account() {
        return token.getSubject();
    }

    public boolean is(String role) {
        return identity.hasRole(role);
    }

    /** Whether the token is good for this centre; whether the records allow it is the use case's question. */
    public boolean claimsCentre(String centre) {
        return centres().contains(centre);
    }

    /** The centre numbers in the token. */
    public Set<String> centres() {
        return strings(token.getClaim("centres"));
    }

    /** The employer reference in the token, if it has one. */
    public Optional<String> employer() {
        Object claim = token.getClaim("employer");
        return strings(claim).stream().findFirst();
    }

    /** The client the token was issued to; names a provider's system. */
    public Optional<String> client() {
        Object claim = token.getClaim("azp");
        return strings(claim).stream().findFirst();
    }

    /** Whether the token was asked for with this scope. */
    boolean hasScope(String scope) {
        Object claim = token.getClaim("scope");
        return claim != null && List.of(claim.toString().split(" ")).contains(scope);
    }

    private static Set<String> strings(@Nullable Object claim) {
        Set<String> found = new HashSet<>();
        if (claim instanceof JsonArray array) {
            for (JsonValue value : array) {
                if (value instanceof JsonString string) {
                    found.add(string.getString());
                }
            }
        } else if (claim instanceof Collection<?> values) {
            values.forEach(value -> found.add(value instanceof JsonString s ? s.getString() : value.toString()));
        } else if (claim instanceof JsonString string) {
            found.add(string.getString());
        } else if (claim instanceof String string) {
            found.add(string);
        }
        return found;
    }
}
