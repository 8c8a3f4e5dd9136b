package org.assessmentcentre.journey;

import java.util.Map;
import java.util.Objects;

/** Where the parts of the system are: base addresses without a trailing slash. */
public record Places(String catalogue, String portfolio, String assessment, String reporting, String keycloak) {

    /** Reads CATALOGUE_URL and the like. @throws IllegalArgumentException naming the one that is missing */
    public static Places from(Map<String, String> environment) {
        return new Places(
                required(environment, "CATALOGUE_URL"),
                required(environment, "PORTFOLIO_URL"),
                required(environment, "ASSESSMENT_URL"),
                required(environment, "REPORTING_URL"),
                required(environment, "KEYCLOAK_URL"));
    }

    /** The services' addresses by the first word of their paths. */
    public Map<String, String> services() {
        return Map.of("catalogue", catalogue, "portfolio", portfolio, "assessment", assessment, "reporting", reporting);
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("Set " + name + " to the address of that part");
        }
        return Objects.requireNonNull(value).replaceAll("/+$", "");
    }
}
