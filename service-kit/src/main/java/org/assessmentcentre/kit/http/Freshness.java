package org.assessmentcentre.kit.http;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What a read knows of the events its caller asked it to wait for. */
@RequestScoped
public class Freshness {

    private @Nullable Boolean applied;

    void applied(boolean value) {
        applied = value;
    }

    /** True when every event asked for is applied here, false when the wait ran out, null when none was asked for. */
    public @Nullable Boolean applied() {
        return applied;
    }
}
