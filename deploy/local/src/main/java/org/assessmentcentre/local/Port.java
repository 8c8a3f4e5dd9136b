package org.assessmentcentre.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every port that the stack listens on, with the flag that moves it. */
public enum Port {
    CATALOGUE(8081),
    PORTFOLIO(8082),
    ASSESSMENT(8083),
    REPORTING(8084),
    KEYCLOAK(8180),
    POSTGRES(54320),
    KAFKA(19092),
    KAFKA_CONTROLLER(19093),
    CONNECT(18083);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    /** Where it is unless somebody says otherwise. */
    public int usual() {
        return usual;
    }

    public String flag() {
        return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-port";
    }

    static Optional<Port> ofFlag(String flag) {
        return Arrays.stream(values()).filter(port -> port.flag().equals(flag)).findFirst();
    }
}
