package org.assessmentcentre.journey;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A column of the access matrix.
 *
 * @param roles those in the token
 * @param reaches how far the caller reaches towards the things of the setting: own, allocated, centre
 * @param claimsCentre whether the token names the setting's centre
 * @param lacksScope whether it is a provider's system whose token was asked for without a scope
 */
record MatrixCaller(Person person, Set<String> roles, Set<String> reaches, boolean claimsCentre, boolean lacksScope) {

    /** What an operation must answer. */
    enum Expected {
        REFUSED_TOKEN,
        FORBIDDEN,
        HIDDEN,
        REACHED
    }

    Expected expected(ApiOperation operation) {
        if (lacksScope) {
            return Expected.FORBIDDEN;
        }
        Map<String, String> access = operation.access();
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

    String name() {
        return person.name();
    }
}
