package org.assessmentcentre.local.postgres;

import java.util.List;

/**
 * Who may connect where. No line names the {@code replication} pseudo-database, so that no role can take a physical
 * copy of all databases; logical replication is admitted by the database it reads.
 */
final class HostBasedAccess {
    private HostBasedAccess() {}

    static String forServices(List<String> services) {
        var lines = new StringBuilder("# written at each start of the local stack\n");
        lines.append(line("all", PostgresServer.SUPERUSER));
        services.forEach(
                service -> lines.append(line(service, service)).append(line(service, Databases.connectorOf(service))));
        return lines.toString();
    }

    private static String line(String database, String role) {
        return "host %s %s 127.0.0.1/32 scram-sha-256%n".formatted(database, role);
    }
}
