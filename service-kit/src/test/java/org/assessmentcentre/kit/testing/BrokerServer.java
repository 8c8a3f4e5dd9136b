package org.assessmentcentre.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** A Kafka broker of this test run's own (KRaft, in this JVM) with the topics the services read. */
public class BrokerServer implements QuarkusTestResourceLifecycleManager {

    private static final List<String> TOPICS = List.of(
            "catalogue.events", "portfolio.directory", "portfolio.people", "portfolio.events", "assessment.events");

    private @Nullable KafkaRaftServer server;

    @Override
    public Map<String, String> start() {
        try {
            Path directory = Files.createTempDirectory("kafka");
            int port = freePort();
            int controller = freePort();
            Properties settings = new Properties();
            settings.putAll(Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("node.id", "1"),
                    Map.entry("controller.quorum.voters", "1@localhost:" + controller),
                    Map.entry("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controller),
                    Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                    Map.entry("log.dirs", directory.resolve("log").toString()),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("offsets.topic.num.partitions", "1"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("auto.create.topics.enable", "false"),
                    Map.entry("group.initial.rebalance.delay.ms", "0")));
            Path file = directory.resolve("server.properties");
            try (var out = Files.newBufferedWriter(file)) {
                settings.store(out, null);
            }
            try (PrintStream quiet = new PrintStream(PrintStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                StorageTool.execute(
                        new String[] {
                            "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--ignore-formatted"
                        },
                        quiet);
            }
            KafkaRaftServer started = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
            started.startup();
            server = started;
            String address = "localhost:" + port;
            createTopics(address);
            return Map.of("kafka.bootstrap.servers", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }

    private static void createTopics(String address) {
        Set<NewTopic> topics =
                TOPICS.stream().map(name -> new NewTopic(name, 3, (short) 1)).collect(Collectors.toSet());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Topics were not created", e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
