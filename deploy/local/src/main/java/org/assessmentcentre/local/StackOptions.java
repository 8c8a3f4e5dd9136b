package org.assessmentcentre.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where and with what a stack is started.
 *
 * @param repository root of the checked-out and built project
 * @param data everything the stack keeps: databases, topics, files, logs
 * @param services which services to start; they need Keycloak
 * @param keycloak whether to start Keycloak; the rest of the infrastructure is always there
 * @param reset whether to begin with an empty data directory
 */
public record StackOptions(
        Path repository, Path data, Ports ports, Set<Service> services, boolean keycloak, boolean reset) {

    public StackOptions {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = Set.copyOf(services);
        if (!services.isEmpty() && !keycloak) {
            throw new IllegalArgumentException("services without Keycloak: " + services);
        }
    }

    /** Everything, on the usual ports, with the data of the last time. */
    public static StackOptions of(Path repository, Path data) {
        return new StackOptions(repository, data, Ports.usual(), EnumSet.allOf(Service.class), true, false);
    }

    public StackOptions on(Ports chosen) {
        return new StackOptions(repository, data, chosen, services, keycloak, reset);
    }

    /** Only some of the services. */
    public StackOptions only(Set<Service> chosen) {
        return new StackOptions(repository, data, ports, chosen, keycloak, reset);
    }

    /** Only databases, events and the way from the one to the other. */
    public StackOptions onlyDataPath() {
        return new StackOptions(repository, data, ports, Set.of(), false, reset);
    }

    /** With nothing left of the last time. */
    public StackOptions fresh() {
        return new StackOptions(repository, data, ports, services, keycloak, true);
    }
}
