package org.assessmentcentre.local.kafka;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** Main program of the Kafka process: formats the data directory if it is empty, then runs broker and controller. */
public final class KafkaNode {
    private KafkaNode() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(file);
        }
        var server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown, "kafka-shutdown"));
        server.startup();
        server.awaitShutdown();
    }

    private static void format(Path settings) {
        String cluster = Uuid.randomUuid().toString();
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int exit = StorageTool.execute(
                new String[] {"format", "--cluster-id", cluster, "--config", settings.toString()}, out);
        if (exit != 0) {
            System.exit(exit);
        }
    }
}
