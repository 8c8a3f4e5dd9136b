package org.assessmentcentre.journey;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A row of the access matrix.
 *
 * @param roles those in the token
 * @param reaches how far the caller reaches towards the things of the setting: own, allocated, centre
 * @param claimsCentre whether the token names the setting's centre
 * @param scopes what a provider's system asked its token for
 */
record MatrixCaller(Person person, Set<String> roles, Set<String> reaches, boolean claimsCentre, String scopes) {

    /** What an operation must answer. */
    enum Expected {
        REFUSED_TOKEN,
        FORBIDDEN,
        HIDDEN,
        REACHED
    }

    static MatrixCaller of(Person person, Set<String> roles) {
        return new MatrixCaller(person, roles, Set.of(), false, "centre:read centre:write");
    }

    MatrixCaller reaching(String... others) {
        return new MatrixCaller(person, roles, Set.of(others), claimsCentre, scopes);
    }

    MatrixCaller claiming() {
        return new MatrixCaller(person, roles, reaches, true, scopes);
    }

    MatrixCaller scoped(String others) {
        return new MatrixCaller(person, roles, reaches, claimsCentre, others);
    }

    Expected expected(ApiOperation operation) {
        Map<String, String> access = operation.access();
        if (roles.contains("provider-system") && !scopes.contains(operation.scope())) {
            return Expected.FORBIDDEN;
        }
        if (operation.isPublic()) {
            return Expected.REACHED;
        }
        String anybody = access.get("anybody");
        if (anybody != null) {
            boolean reached = anybody.equals("everywhere") || (anybody.equals("centre") && claimsCentre);
            return reached ? Expected.REACHED : Expected.HIDDEN;
        }
        if (roles.stream().noneMatch(access::containsKey)) {
            return Expected.FORBIDDEN;
        }
        boolean reached = roles.stream()
                .map(access::get)
                .filter(Objects::nonNull)
                .anyMatch(reach -> reach.equals("everywhere") || reaches.contains(reach));
        return reached ? Expected.REACHED : Expected.HIDDEN;
    }

    /** Whether everything the operation's path names is within the caller's reach, so that an empty list is an answer. */
    boolean mayListNothing(ApiOperation operation) {
        return operation.reads()
                && operation.variables().stream().allMatch(name -> name.equals("centre") && reaches.contains("centre"));
    }

    /** Whether the caller sees one learner alone, or the apprentices of one employer. */
    boolean seesTheOwnOnly() {
        return reaches.contains("own") || reaches.contains("allocated");
    }

    String name() {
        return person.name();
    }
}
