package org.assessmentcentre.local;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The services of the platform; each owns the database of its name. */
public enum Service {
    CATALOGUE(Port.CATALOGUE),
    PORTFOLIO(Port.PORTFOLIO),
    ASSESSMENT(Port.ASSESSMENT),
    REPORTING(Port.REPORTING);

    private final Port port;

    Service(Port port) {
        this.port = port;
    }

    Port port() {
        return port;
    }

    /** Name of its database, its role and its path. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Name of its module and of its part of the stack. */
    public String module() {
        return database() + "-service";
    }

    public static List<String> databases() {
        return Stream.of(values()).map(Service::database).toList();
    }
}
