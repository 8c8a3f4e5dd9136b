package org.assessmentcentre.reporting.portfolio;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What we read of a centre event. Settings a centre never touched are absent and have their defaults. */
record CentreBody(
        String centre,
        String name,
        @Nullable Settings settings,
        @Nullable List<String> providerClients) {

    record Settings(
            @Nullable Boolean provisionalResultsVisibleToLearners,
            @Nullable DiplomaAtGateway diplomaAtGateway) {}

    CentreBody {
        Objects.requireNonNull(centre, "centre");
        Objects.requireNonNull(name, "name");
    }

    String[] clients() {
        return providerClients == null
                ? new String[0]
                : providerClients.stream().distinct().toArray(String[]::new);
    }

    boolean provisionalResultsVisible() {
        return settings != null && Boolean.TRUE.equals(settings.provisionalResultsVisibleToLearners());
    }

    DiplomaAtGateway diplomaAtGateway() {
        return settings == null || settings.diplomaAtGateway() == null
                ? DiplomaAtGateway.ADVISORY
                : settings.diplomaAtGateway();
    }
}
