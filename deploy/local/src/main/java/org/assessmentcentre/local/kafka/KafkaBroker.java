package org.assessmentcentre.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.assessmentcentre.local.process.JavaProcess;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.ProcessSpec;
import org.assessmentcentre.local.process.RunningProcess;

/** The Kafka process and, once it answers, its topics. */
public final class KafkaBroker {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HEAP_MEGABYTES = 192;

    private final Path data;
    private final List<Path> classPath;
    private final int port;
    private final int controllerPort;
    private final TopicList topics;

    public KafkaBroker(Path data, List<Path> classPath, int port, int controllerPort, TopicList topics) {
        this.data = data;
        this.classPath = List.copyOf(classPath);
        this.port = port;
        this.controllerPort = controllerPort;
        this.topics = topics;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException, ExecutionException {
        Path directory = data.resolve("kafka");
        Path settings = directory.resolve("server.properties");
        Files.createDirectories(directory);
        Files.writeString(settings, settings(directory.resolve("log")));
        RunningProcess broker = launch.start(new ProcessSpec(
                new JavaProcess(data, HEAP_MEGABYTES)
                        .options(List.of(
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=HH:mm:ss.SSS",
                                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                                "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info"))
                        .mainClass(classPath, KafkaNode.class.getName(), List.of(settings.toString())),
                Map.of(),
                directory,
                ProcessSpec.TERM));
        try (Admin admin = admin()) {
            launch.await(broker, PATIENCE, () -> !admin.describeCluster()
                    .nodes()
                    .get(5, TimeUnit.SECONDS)
                    .isEmpty());
            new Topics(admin).provide(topics);
        }
    }

    /** An administrative client; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers(),
                "reconnect.backoff.ms", "50",
                "reconnect.backoff.max.ms", "200"));
    }

    private String settings(Path log) {
        return Map.ofEntries(
                        Map.entry("process.roles", "broker,controller"),
                        Map.entry("node.id", "1"),
                        Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                        Map.entry(
                                "listeners",
                                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                        Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                        Map.entry("controller.listener.names", "CONTROLLER"),
                        Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                        Map.entry("log.dirs", log.toString()),
                        Map.entry("auto.create.topics.enable", "false"),
                        Map.entry("message.max.bytes", "8388608"),
                        Map.entry("replica.fetch.max.bytes", "8388608"),
                        Map.entry("offsets.topic.replication.factor", "1"),
                        Map.entry("offsets.topic.num.partitions", "4"),
                        Map.entry("transaction.state.log.replication.factor", "1"),
                        Map.entry("transaction.state.log.min.isr", "1"),
                        Map.entry("transaction.state.log.num.partitions", "4"),
                        Map.entry("group.initial.rebalance.delay.ms", "0"),
                        Map.entry("controlled.shutdown.max.retries", "1"),
                        Map.entry("num.network.threads", "2"),
                        Map.entry("num.io.threads", "4"),
                        Map.entry("background.threads", "4"),
                        Map.entry("log.cleaner.dedupe.buffer.size", "16777216"))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
