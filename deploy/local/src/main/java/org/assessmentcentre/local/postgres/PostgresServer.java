package org.assessmentcentre.local.postgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.ProcessSpec;
import org.assessmentcentre.local.process.RunningProcess;

/** The database server with its data directory; durable like a real one, and only on loopback. */
public final class PostgresServer {
    public static final String SUPERUSER = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path distributions;
    private final Path data;
    private final Path cluster;
    private final int port;
    private final List<String> services;

    public PostgresServer(Path distributions, Path data, int port, List<String> services) {
        this.distributions = distributions;
        this.data = data;
        this.cluster = data.resolve("postgres");
        this.port = port;
        this.services = List.copyOf(services);
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException, SQLException {
        PostgresBinaries binaries = PostgresBinaries.in(distributions);
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            initialise(binaries, launch);
        }
        Files.writeString(cluster.resolve("pg_hba.conf"), HostBasedAccess.forServices(services));
        Files.writeString(cluster.resolve("postgresql.conf"), configuration());
        RunningProcess server =
                launch.start(spec(List.of(binaries.program("postgres").toString(), "-D", cluster.toString())));
        launch.await(server, PATIENCE, () -> {
            try (Connection connection = superuser("postgres")) {
                return connection.isValid(1);
            }
        });
        new Databases(this).provide(services);
    }

    /** A connection of the superuser, for setting up and for looking at slots. */
    public Connection superuser(String database) throws SQLException {
        return connect(database, SUPERUSER);
    }

    /** A connection of any role of the local stack: on this stack a role's password is its name. */
    public Connection connect(String database, String role) throws SQLException {
        return DriverManager.getConnection(url(database), role, role);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public int port() {
        return port;
    }

    /** Into another directory first: a half-made one would look like a finished one to the next start. */
    private void initialise(PostgresBinaries binaries, Launch launch) throws IOException, InterruptedException {
        Path unfinished = data.resolve("postgres.unfinished");
        Path password = data.resolve("postgres.password");
        deleteTree(unfinished);
        Files.createDirectories(data);
        Files.writeString(password, SUPERUSER);
        launch.run(spec(List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + unfinished,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C")));
        Files.delete(password);
        Files.move(unfinished, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The whole of {@code postgresql.conf}, so that nothing is left of what an earlier version of us wrote. */
    private String configuration() {
        return settings().entrySet().stream()
                .map(setting -> "%s = '%s'%n".formatted(setting.getKey(), setting.getValue()))
                .sorted()
                .collect(Collectors.joining());
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("port", Integer.toString(port)),
                Map.entry("listen_addresses", "127.0.0.1"),
                Map.entry("unix_socket_directories", ""),
                Map.entry("timezone", "UTC"),
                Map.entry("fsync", "on"),
                Map.entry("synchronous_commit", "on"),
                Map.entry("full_page_writes", "on"),
                Map.entry("wal_level", "logical"),
                Map.entry("max_wal_senders", "16"),
                Map.entry("max_replication_slots", "16"),
                Map.entry("max_slot_wal_keep_size", "4GB"),
                Map.entry("max_logical_replication_workers", "0"),
                Map.entry("max_connections", "150"),
                Map.entry("shared_buffers", "64MB"),
                Map.entry("jit", "off"));
    }

    /** PostgreSQL refuses to run as root, so root gives it a user namespace in which it is nobody in particular. */
    private ProcessSpec spec(List<String> command) {
        var whole = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(command);
        return new ProcessSpec(whole, Map.of("LC_ALL", "C", "TZ", "UTC"), data, ProcessSpec.INT);
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
