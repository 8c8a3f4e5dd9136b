package org.assessmentcentre.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who is in the matrix: people and systems of a centre, of another one, and some whose token says too much. */
final class MatrixPeople {

    static final String CENTRE = "000801";
    static final String OTHER = "000802";
    static final String EMPLOYER = "quern-trust";

    private static final String BOTH_SCOPES = "centre:read centre:write";
    private static final Set<String> EVERY_ROLE =
            Set.of("learner", "assessor", "iqa", "eqa", "centre-admin", "employer", "provider-system");

    private final TestTokens tokens;
    private final Map<String, Person> people = new LinkedHashMap<>();

    MatrixPeople(TestTokens tokens) {
        this.tokens = tokens;
    }

    Person get(String name) {
        Person person = people.get(name);
        if (person == null) {
            throw new IllegalArgumentException("Nobody is called " + name);
        }
        return person;
    }

    Person add(String name, String role, @Nullable String centre) {
        return put(withClaims(
                name, UUID.randomUUID().toString(), Set.of(role), centre == null ? List.of() : List.of(centre)));
    }

    /** A manager whose token names their employer. */
    Person addManager(String name, String centre, String employer) {
        Map<String, Object> claims = claims(UUID.randomUUID().toString(), Set.of("employer"), List.of(centre));
        claims.put("employer", employer);
        return put(Person.withToken(name, tokens.signed(claims)));
    }

    /** A provider's system, by its client. */
    Person addSystem(String name, String centre, String client) {
        return put(system(name, UUID.randomUUID().toString(), centre, client, BOTH_SCOPES));
    }

    private Person put(Person person) {
        people.put(person.name(), person);
        return person;
    }

    /** Claims that everything of the first centre is open to. */
    Map<String, Object> goodClaims() {
        return claims(
                get("learner").account(),
                Set.of("learner", "centre-admin", "operator", "catalogue-editor"),
                List.of(CENTRE));
    }

    /** Everybody who may come: of the centre, of another one, with a token that says too much or too little. */
    List<MatrixCaller> callers() {
        List<MatrixCaller> callers = new ArrayList<>();
        callers.add(caller("learner", "learner", "own", "centre"));
        callers.add(caller("other learner", "learner", "centre"));
        callers.add(caller("assessor", "assessor", "allocated", "centre"));
        callers.add(caller("other assessor", "assessor", "centre"));
        callers.add(caller("iqa", "iqa", "centre"));
        callers.add(caller("eqa", "eqa", "centre"));
        callers.add(caller("admin", "centre-admin", "centre"));
        callers.add(caller("manager", "employer", "own"));
        callers.add(caller("other employer's manager", "employer"));
        callers.add(caller("system", "provider-system", "centre"));
        callers.add(caller("editor", "catalogue-editor", "centre"));
        callers.add(MatrixCaller.of(get("operator"), Set.of("operator")));
        for (String role : List.of("learner", "assessor", "iqa", "eqa")) {
            callers.add(MatrixCaller.of(get(role + " elsewhere"), Set.of(role)));
        }
        callers.add(MatrixCaller.of(get("admin elsewhere"), Set.of("centre-admin")));
        callers.add(MatrixCaller.of(get("manager elsewhere"), Set.of("employer")));
        callers.add(MatrixCaller.of(get("system elsewhere"), Set.of("provider-system")));
        callers.add(MatrixCaller.of(get("editor elsewhere"), Set.of("catalogue-editor")));
        for (String scope : List.of("", "centre:read", "centre:write")) {
            Person system = system(
                    "system with the scope '" + scope + "'", get("system").account(), CENTRE, "matrix-a", scope);
            callers.add(MatrixCaller.of(system, Set.of("provider-system"))
                    .reaching("centre")
                    .claiming()
                    .scoped(scope));
        }
        callers.add(MatrixCaller.of(
                        withClaims(
                                "somebody without a record", UUID.randomUUID().toString(), EVERY_ROLE, List.of(CENTRE)),
                        EVERY_ROLE)
                .claiming());
        callers.add(MatrixCaller.of(
                        withClaims(
                                "admin elsewhere who claims this centre",
                                get("admin elsewhere").account(),
                                EVERY_ROLE,
                                List.of(CENTRE, OTHER)),
                        EVERY_ROLE)
                .claiming());
        callers.add(MatrixCaller.of(
                withClaims("admin without the claim", get("admin").account(), Set.of("centre-admin"), List.of()),
                Set.of("centre-admin")));
        callers.add(MatrixCaller.of(
                withClaims("learner without the claim", get("learner").account(), Set.of("learner"), List.of()),
                Set.of("learner")));
        return callers;
    }

    private MatrixCaller caller(String name, String role, String... reaches) {
        return MatrixCaller.of(get(name), Set.of(role)).reaching(reaches).claiming();
    }

    private Person withClaims(String name, String account, Set<String> roles, List<String> centres) {
        Map<String, Object> claims = claims(account, roles, centres);
        claims.put("employer", EMPLOYER);
        claims.put("scope", BOTH_SCOPES);
        return Person.withToken(name, tokens.signed(claims));
    }

    private Person system(String name, String account, String centre, String client, String scope) {
        Map<String, Object> claims = claims(account, Set.of("provider-system"), List.of(centre));
        claims.put("azp", client);
        claims.put("scope", scope);
        return Person.withToken(name, tokens.signed(claims));
    }

    private Map<String, Object> claims(String account, Set<String> roles, List<String> centres) {
        Map<String, Object> claims = tokens.claims(account, roles);
        claims.put("centres", centres);
        return claims;
    }
}
