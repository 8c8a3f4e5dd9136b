package org.assessmentcentre.local;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Where and with what a stack is started.
 *
 * @param repository root of the checked-out and built project
 * @param data everything the stack keeps: databases, topics, files, logs
 * @param services which services to start; the infrastructure is always complete
 * @param reset whether to begin with an empty data directory
 */
public record StackOptions(Path repository, Path data, Ports ports, Set<Service> services, boolean reset) {

    public StackOptions {
        repository = repository.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        services = Set.copyOf(services);
    }

    /** All services, on the usual ports, with the data of the last time. */
    public static StackOptions of(Path repository, Path data) {
        return new StackOptions(repository, data, Ports.usual(), EnumSet.allOf(Service.class), false);
    }

    public StackOptions on(Ports chosen) {
        return new StackOptions(repository, data, chosen, services, reset);
    }

    public StackOptions only(Set<Service> chosen) {
        return new StackOptions(repository, data, ports, chosen, reset);
    }

    public StackOptions fresh() {
        return new StackOptions(repository, data, ports, services, true);
    }
}
