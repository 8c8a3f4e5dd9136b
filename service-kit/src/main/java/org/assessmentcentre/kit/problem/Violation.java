package org.assessmentcentre.kit.problem;

/**
 * One thing to change in a request.
 *
 * @param field the field's path as the client wrote it, {@code apprenticeship.startedOn}
 * @param in where it stands: {@code body}, {@code query}, {@code path} or {@code header}
 * @param message what to change, naming the value where that helps
 */
public record Violation(String field, String in, String message) {

    public static Violation body(String field, String message) {
        return new Violation(field, "body", message);
    }
}
