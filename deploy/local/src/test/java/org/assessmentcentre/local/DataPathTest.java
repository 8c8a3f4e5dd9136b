package org.assessmentcentre.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assessmentcentre.local.postgres.PostgresServer;
import org.assessmentcentre.local.process.Launch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way of an event from a committed transaction to a topic: real servers, the real settings, one stack for all. */
class DataPathTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Kept after the test, for its logs. */
    private static final Path DATA = Path.of("target/data-path");

    private static Stack stack;
    private static PostgresServer postgres;

    @BeforeAll
    static void start() throws Exception {
        stack = Stack.start(
                Repository.stack(DATA).on(Ports.free()).onlyDataPath().fresh(), Progress.SILENT);
        postgres = stack.blueprint().postgres();
        for (Service service : Service.values()) {
            outbox(service).migrate();
        }
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @Nested
    class Topics {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "catalogue.events", "portfolio.directory", "portfolio.people", "portfolio.events",
                    "assessment.events", "portfolio.dead-letter", "assessment.dead-letter", "reporting.dead-letter"
                })
        void have_twelve_partitions_and_keep_everything_that_their_clean_up_leaves(String topic) throws Exception {
            try (Admin admin = stack.blueprint().kafka().admin()) {
                assertThat(Objects.requireNonNull(admin.describeTopics(List.of(topic))
                                        .allTopicNames()
                                        .get()
                                        .get(topic))
                                .partitions())
                        .hasSize(12);
                Config config = config(admin, topic);
                assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                assertThat(config.get("retention.bytes").value()).isEqualTo("-1");
            }
        }

        @Test
        void of_which_only_the_latest_counts_are_compacted_the_others_are_not() throws Exception {
            try (Admin admin = stack.blueprint().kafka().admin()) {
                var compacted = new ArrayList<String>();
                for (String topic : admin.listTopics().names().get()) {
                    if (!topic.startsWith("connect.")
                            && config(admin, topic)
                                    .get("cleanup.policy")
                                    .value()
                                    .equals("compact")) {
                        compacted.add(topic);
                    }
                }
                assertThat(compacted)
                        .containsExactlyInAnyOrder("catalogue.events", "portfolio.directory", "portfolio.people");
            }
        }

        @Test
        void take_a_mebibyte_a_message_and_the_catalogue_s_eight() throws Exception {
            assertThat(send("catalogue.events", 8_000_000)).isNull();
            assertThat(send("reporting.dead-letter", 1_000_000)).isNull();
            assertThat(send("reporting.dead-letter", 1_100_000)).isInstanceOf(RecordTooLargeException.class);
        }

        @Test
        void do_not_come_to_life_by_writing_to_them() {
            assertThat(send("portfolio.event", 1)).isInstanceOf(TimeoutException.class);
        }

        @Test
        void get_back_the_listed_settings_at_the_next_start() throws Exception {
            try (Admin admin = stack.blueprint().kafka().admin()) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, "reporting.dead-letter");
                admin.incrementalAlterConfigs(
                                Map.of(resource, List.of(set("retention.ms", "1000"), set("segment.ms", "1000"))))
                        .all()
                        .get();

                stack.restart(Blueprint.KAFKA);

                await().untilAsserted(() -> {
                    Config config = config(admin, "reporting.dead-letter");
                    assertThat(config.get("retention.ms").value()).isEqualTo("-1");
                    assertThat(config.get("segment.ms").isDefault()).isTrue();
                });
            }
        }

        private static AlterConfigOp set(String key, String value) {
            return new AlterConfigOp(new ConfigEntry(key, value), AlterConfigOp.OpType.SET);
        }

        private static Config config(Admin admin, String topic) throws ExecutionException, InterruptedException {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            return Objects.requireNonNull(
                    admin.describeConfigs(List.of(resource)).all().get().get(resource));
        }

        private static @Nullable Throwable send(String topic, int size) {
            Map<String, Object> settings = Map.of(
                    "bootstrap.servers", bootstrapServers(),
                    "max.request.size", "20000000",
                    "max.block.ms", "3000");
            try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
                producer.send(new ProducerRecord<>(topic, "size".getBytes(StandardCharsets.UTF_8), new byte[size]))
                        .get();
                return null;
            } catch (ExecutionException e) {
                return e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Nested
    class Roles {

        @Test
        void a_service_enters_its_own_database_and_no_other() throws SQLException {
            assertThat(single("catalogue", "catalogue", "SELECT current_user")).isEqualTo("catalogue");
            for (String other : List.of("portfolio", "assessment", "reporting", "postgres", "template1")) {
                assertRefused(() -> postgres.connect(other, "catalogue"));
            }
        }

        @Test
        void a_service_is_no_superuser_and_cannot_replicate() throws SQLException {
            assertThat(single(
                            "catalogue",
                            "catalogue",
                            "SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication OR rolbypassrls"
                                    + " FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
        }

        @Test
        void a_connector_reads_the_outbox_of_its_database_and_nothing_else() throws SQLException {
            assertThat(single(
                            "portfolio",
                            "portfolio_connector",
                            "SELECT string_agg(table_name || ' ' || privilege_type, ', ')"
                                    + " FROM information_schema.table_privileges"
                                    + " WHERE table_schema = 'public' AND grantee IN (current_user, 'PUBLIC')"))
                    .isEqualTo("outbox_event SELECT");
            assertRefused(() -> single("portfolio", "portfolio_connector", "SELECT count(*) FROM audit_entry"));
            assertRefused(() -> single("portfolio", "portfolio_connector", "DELETE FROM outbox_event"));
            assertRefused(() -> single("portfolio", "portfolio_connector", "CREATE TABLE mine (id int)"));
            assertRefused(() -> postgres.connect("catalogue", "portfolio_connector"));
        }

        @Test
        void a_connector_replicates_its_own_database_but_takes_no_copy_of_the_server() throws SQLException {
            try (Connection logical = replication("portfolio", "database")) {
                assertThat(logical.isClosed()).isFalse();
            }
            assertRefused(() -> replication("catalogue", "database"));
            assertRefused(() -> replication("portfolio", "true"));
        }

        @Test
        void commits_are_durable_and_a_dead_connector_does_not_fill_the_disk() throws SQLException {
            Map<String, String> settings = new HashMap<>();
            try (Connection connection = postgres.superuser("postgres");
                    ResultSet rows =
                            connection.createStatement().executeQuery("SELECT name, setting FROM pg_settings")) {
                while (rows.next()) {
                    settings.put(rows.getString(1), rows.getString(2));
                }
            }
            assertThat(settings)
                    .containsEntry("fsync", "on")
                    .containsEntry("synchronous_commit", "on")
                    .containsEntry("wal_level", "logical")
                    .containsEntry("listen_addresses", "127.0.0.1")
                    .containsEntry("max_slot_wal_keep_size", "4096");
        }

        private static Connection replication(String database, String kind) throws SQLException {
            var properties = new Properties();
            properties.putAll(Map.of(
                    "user", "portfolio_connector",
                    "password", "portfolio_connector",
                    "replication", kind,
                    "preferQueryMode", "simple",
                    "assumeMinServerVersion", "17"));
            return DriverManager.getConnection(postgres.url(database), properties);
        }

        private static void assertRefused(ThrowingCallable action) {
            assertThatThrownBy(action)
                    .isInstanceOf(SQLException.class)
                    .satisfies(e -> assertThat(((SQLException) e).getSQLState()).isIn("42501", "28000"));
        }
    }

    /** In this order, because each begins where the one before has left the connector. */
    @Nested
    class Relay {
        private static final String TOPIC = "portfolio.events";

        @Test
        void loses_nothing_and_keeps_the_order_whatever_fails() throws Exception {
            Outbox outbox = outbox(Service.PORTFOLIO);
            try (TopicReader reader = new TopicReader(bootstrapServers(), TOPIC)) {
                createdLate(outbox, reader);
                carriesHeadersAndTombstones(outbox, reader);
                idleSlotsFollow();
                afterPostgres(outbox, reader);
                afterConnect(outbox, reader);
                afterKafka(outbox, reader);
                withDroppedSlot(outbox, reader);
                withSlotGivenUp(outbox, reader);
                assertThat(latencies(outbox, reader)[100]).isLessThan(500);
            }
        }

        private void createdLate(Outbox outbox, TopicReader reader) throws Exception {
            List<String> expected = new ArrayList<>();
            try (Connection connection = outbox.owner()) {
                connection.setAutoCommit(false);
                for (int position = 300; position >= 1; position--) {
                    outbox.writeAt(connection, position, TOPIC, "late", "event " + position);
                    expected.addFirst("event " + position);
                }
                connection.commit();
            }
            connectors();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reader.valuesOf("late")).isEqualTo(expected));
        }

        private void afterPostgres(Outbox outbox, TopicReader reader) throws Exception {
            outbox.write(TOPIC, "postgres", "before");
            stack.kill(Blueprint.POSTGRES);
            stack.restart(Blueprint.POSTGRES);
            outbox.write(TOPIC, "postgres", "after");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reader.valuesOf("postgres")).containsExactly("before", "after"));
        }

        private void afterConnect(Outbox outbox, TopicReader reader) throws Exception {
            outbox.write(TOPIC, "connect", "before");
            stack.kill(Blueprint.CONNECT);
            outbox.write(TOPIC, "connect", "meanwhile");
            stack.restart(Blueprint.CONNECT);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reader.valuesOf("connect")).containsExactly("before", "meanwhile"));
        }

        private void afterKafka(Outbox outbox, TopicReader reader) throws Exception {
            stack.kill(Blueprint.KAFKA);
            outbox.write(TOPIC, "kafka", "meanwhile");
            stack.restart(Blueprint.KAFKA);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reader.valuesOf("kafka")).containsExactly("meanwhile"));
        }

        private void withDroppedSlot(Outbox outbox, TopicReader reader) throws Exception {
            stack.stop(Blueprint.CONNECT);
            outbox.write(TOPIC, "dropped", "while stopped");
            execute("SELECT pg_drop_replication_slot('portfolio_outbox')");
            outbox.write(TOPIC, "dropped", "without slot");
            stack.restart(Blueprint.CONNECT);
            connectors();
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(reader.valuesOf("dropped"))
                    .containsExactly("while stopped", "without slot"));
        }

        private void withSlotGivenUp(Outbox outbox, TopicReader reader) throws Exception {
            stack.stop(Blueprint.CONNECT);
            outbox.write(TOPIC, "given up", "while stopped");
            execute("ALTER SYSTEM SET max_slot_wal_keep_size = '1MB'");
            execute("SELECT pg_reload_conf()");
            for (int segment = 0; segment < 4; segment++) {
                execute("SELECT pg_logical_emit_message(true, 'test', 'fills a segment')");
                execute("SELECT pg_switch_wal()");
            }
            execute("CHECKPOINT");
            assertThat(single(
                            "postgres",
                            PostgresServer.SUPERUSER,
                            "SELECT wal_status FROM pg_replication_slots WHERE slot_name = 'portfolio_outbox'"))
                    .isEqualTo("lost");
            execute("ALTER SYSTEM RESET max_slot_wal_keep_size");
            execute("SELECT pg_reload_conf()");
            stack.restart(Blueprint.CONNECT);
            connectors();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(reader.valuesOf("given up")).containsExactly("while stopped"));
        }

        /** Otherwise a service that rests would keep the log of all the others. */
        private void idleSlotsFollow() throws SQLException {
            String busy = single("postgres", PostgresServer.SUPERUSER, "SELECT pg_current_wal_lsn()");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(single(
                            "postgres",
                            PostgresServer.SUPERUSER,
                            "SELECT count(*) FROM pg_replication_slots WHERE confirmed_flush_lsn >= '" + busy + "'"))
                    .isEqualTo("4"));
        }

        private void carriesHeadersAndTombstones(Outbox outbox, TopicReader reader) throws Exception {
            UUID id = outbox.write(TOPIC, "headers", "{\"text\": \"naïve \\u0022 — 漢\"}");
            UUID tombstone = outbox.write(TOPIC, "headers", null);
            await().atMost(PATIENCE).until(() -> reader.ids().contains(tombstone.toString()));

            ConsumerRecord<String, String> record = reader.record(id);
            assertThat(record.key()).isEqualTo("headers");
            assertThat(record.value()).isEqualTo("{\"text\": \"naïve \\u0022 — 漢\"}");
            assertThat(TopicReader.headers(record))
                    .containsEntry("ce_id", id.toString())
                    .containsEntry("ce_type", "sample.happened.v1")
                    .containsEntry("ce_source", "/sample")
                    .containsEntry("ce_specversion", "1.0")
                    .containsEntry("ce_time", "2026-11-21T10:00:00Z")
                    .containsEntry("ce_subject", "headers")
                    .containsEntry("ce_sequence", "7")
                    .containsEntry("content-type", "application/json");
            assertThat(reader.record(tombstone).value()).isNull();
            assertThat(TopicReader.headers(reader.record(tombstone))).containsEntry("ce_id", tombstone.toString());
        }

        private double[] latencies(Outbox outbox, TopicReader reader) throws Exception {
            var millis = new double[200];
            try (Connection connection = outbox.owner()) {
                for (int i = 0; i < millis.length; i++) {
                    String value = "timed " + i;
                    long begin = System.nanoTime();
                    outbox.write(connection, TOPIC, "timed", value);
                    await().pollDelay(Duration.ZERO)
                            .pollInterval(Duration.ofMillis(1))
                            .until(() -> reader.valuesOf("timed").contains(value));
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(millis);
            System.out.printf("insert to consumer, ms: p50 %.1f  p99 %.1f%n", millis[100], millis[198]);
            return millis;
        }
    }

    private static void connectors() throws Exception {
        var launch =
                new Launch("connectors", DATA.resolve("connectors.log"), DATA.resolve("run"), "", p -> {}, f -> {});
        stack.blueprint().outboxes(EnumSet.allOf(Service.class)).bringUp(launch);
    }

    private static Outbox outbox(Service service) {
        return new Outbox(postgres, service);
    }

    private static String bootstrapServers() {
        return stack.blueprint().kafka().bootstrapServers();
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(String database, String role, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database, role);
                Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
