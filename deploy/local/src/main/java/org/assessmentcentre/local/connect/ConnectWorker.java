package org.assessmentcentre.local.connect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.assessmentcentre.local.kafka.KafkaBroker;
import org.assessmentcentre.local.postgres.Databases;
import org.assessmentcentre.local.postgres.PostgresServer;
import org.assessmentcentre.local.process.JavaProcess;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.ProcessSpec;
import org.assessmentcentre.local.process.RunningProcess;

/** The Kafka Connect process: one worker in distributed mode, Debezium on its class path. */
public final class ConnectWorker {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int HEAP_MEGABYTES = 224;

    private final Path data;
    private final List<Path> classPath;
    private final int port;
    private final KafkaBroker kafka;
    private final PostgresServer postgres;
    private final List<String> services;

    public ConnectWorker(
            Path data,
            List<Path> classPath,
            int port,
            KafkaBroker kafka,
            PostgresServer postgres,
            List<String> services) {
        this.data = data;
        this.classPath = List.copyOf(classPath);
        this.port = port;
        this.kafka = kafka;
        this.postgres = postgres;
        this.services = List.copyOf(services);
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException {
        Path directory = data.resolve("connect");
        Path settings = directory.resolve("worker.properties");
        Files.createDirectories(directory);
        Files.writeString(settings, settings());
        RunningProcess worker = launch.start(new ProcessSpec(
                new JavaProcess(data, HEAP_MEGABYTES)
                        .options(List.of(
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-Dorg.slf4j.simpleLogger.log.io.debezium=info",
                                "-Dorg.slf4j.simpleLogger.log.io.debezium.util.Threads=warn",
                                "-Dorg.slf4j.simpleLogger.log.io.debezium.connector.postgresql.TypeRegistry=error",
                                "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.clients.NetworkClient=error",
                                "-Dorg.slf4j.simpleLogger.showThreadName=false"))
                        .mainClass(classPath, ConnectDistributed.class.getName(), List.of(settings.toString())),
                secrets(),
                directory,
                ProcessSpec.TERM));
        var connect = new ConnectApi(port);
        launch.await(worker, PATIENCE, connect::answers);
    }

    /** What the connector template refers to as {@code ${env:…}}; in production the same names come from a secret. */
    private Map<String, String> secrets() {
        var environment = new HashMap<String, String>();
        environment.put("OUTBOX_DATABASE_HOST", "127.0.0.1");
        environment.put("OUTBOX_DATABASE_PORT", Integer.toString(postgres.port()));
        services.forEach(service -> environment.put(
                "OUTBOX_" + service.toUpperCase(Locale.ROOT) + "_PASSWORD", Databases.connectorOf(service)));
        return environment;
    }

    private String settings() {
        return Map.ofEntries(
                        Map.entry("bootstrap.servers", kafka.bootstrapServers()),
                        Map.entry("group.id", "connect"),
                        Map.entry("listeners", "http://127.0.0.1:" + port),
                        Map.entry("rest.advertised.host.name", "127.0.0.1"),
                        Map.entry("plugin.discovery", "service_load"),
                        Map.entry("key.converter", "org.apache.kafka.connect.storage.StringConverter"),
                        Map.entry("value.converter", "org.apache.kafka.connect.storage.StringConverter"),
                        Map.entry("config.storage.topic", "connect.configs"),
                        Map.entry("config.storage.replication.factor", "1"),
                        Map.entry("offset.storage.topic", "connect.offsets"),
                        Map.entry("offset.storage.replication.factor", "1"),
                        Map.entry("offset.storage.partitions", "1"),
                        Map.entry("status.storage.topic", "connect.statuses"),
                        Map.entry("status.storage.replication.factor", "1"),
                        Map.entry("status.storage.partitions", "1"),
                        Map.entry("offset.flush.interval.ms", "1000"),
                        Map.entry("scheduled.rebalance.max.delay.ms", "0"),
                        Map.entry("session.timeout.ms", "6000"),
                        Map.entry("heartbeat.interval.ms", "2000"),
                        Map.entry("task.shutdown.graceful.timeout.ms", "3000"),
                        Map.entry("topic.creation.enable", "false"),
                        Map.entry("config.providers", "env"),
                        Map.entry(
                                "config.providers.env.class",
                                "org.apache.kafka.common.config.provider.EnvVarConfigProvider"),
                        Map.entry("config.providers.env.param.allowlist.pattern", "OUTBOX_.*"))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
