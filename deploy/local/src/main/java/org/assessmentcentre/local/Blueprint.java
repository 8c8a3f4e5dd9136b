package org.assessmentcentre.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assessmentcentre.local.connect.ConnectApi;
import org.assessmentcentre.local.connect.ConnectWorker;
import org.assessmentcentre.local.connect.ConnectorTemplate;
import org.assessmentcentre.local.connect.OutboxConnectors;
import org.assessmentcentre.local.kafka.KafkaBroker;
import org.assessmentcentre.local.kafka.TopicList;
import org.assessmentcentre.local.keycloak.KeycloakServer;
import org.assessmentcentre.local.keycloak.RealmFile;
import org.assessmentcentre.local.postgres.PostgresServer;
import org.assessmentcentre.local.postgres.ReplicationSlots;
import org.assessmentcentre.local.process.JavaProcess;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.service.ServiceProcess;

/** Which parts a stack is made of, how they find each other, and in which order they come and go. */
final class Blueprint {
    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String CONNECT = "connect";
    static final String KEYCLOAK = "keycloak";
    static final String CONNECTORS = "outbox-connectors";

    private final StackOptions options;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ConnectWorker connect;
    private final KeycloakServer keycloak;
    private final ConnectorTemplate connectors;

    Blueprint(StackOptions options) throws IOException {
        this.options = options;
        Path deploy = options.repository().resolve("deploy");
        Path target = deploy.resolve("local").resolve("target");
        Path distributions = target.resolve("dist");
        Path data = options.data();
        Ports ports = options.ports();
        List<Path> classPath = new ArrayList<>(List.of(target.resolve("local-stack.jar")));
        classPath.addAll(JavaProcess.jars(target.resolve("lib")));
        this.postgres = new PostgresServer(distributions, data, ports.of(Port.POSTGRES), Service.databases());
        this.kafka = new KafkaBroker(
                data,
                classPath,
                ports.of(Port.KAFKA),
                ports.of(Port.KAFKA_CONTROLLER),
                TopicList.read(deploy.resolve("topics.json"), "local"));
        this.connect = new ConnectWorker(data, classPath, ports.of(Port.CONNECT), kafka, postgres, Service.databases());
        this.keycloak = new KeycloakServer(
                keycloakIn(distributions),
                data,
                ports.of(Port.KEYCLOAK),
                RealmFile.read(
                        deploy.resolve("keycloak").resolve("assessment-centre-realm.json"),
                        deploy.resolve("keycloak").resolve("assessment-centre-demo.json")));
        this.connectors = ConnectorTemplate.read(deploy.resolve("connectors").resolve("outbox.json"));
    }

    /** In an order in which every part follows the ones that it needs. */
    List<Part> parts() throws IOException {
        var parts = new ArrayList<Part>();
        if (options.keycloak()) {
            parts.add(part(KEYCLOAK, Set.of(), keycloak::bringUp));
        }
        parts.add(part(POSTGRES, Set.of(), postgres::bringUp));
        parts.add(part(KAFKA, Set.of(), kafka::bringUp));
        parts.add(part(CONNECT, Set.of(KAFKA), connect::bringUp));
        for (Service service : Service.values()) {
            if (options.services().contains(service)) {
                parts.add(part(service.module(), needs(service), process(service)::bringUp));
            }
        }
        if (!options.services().isEmpty()) {
            parts.add(part(CONNECTORS, connectorNeeds(), outboxes(options.services())::bringUp));
        }
        return parts;
    }

    /** Groups of parts that stop together, users before what they use. */
    List<List<String>> stopWaves() {
        List<String> users = Stream.concat(
                        Stream.of(Service.values()).map(Service::module), Stream.of(CONNECT, KEYCLOAK))
                .toList();
        return List.of(users, List.of(KAFKA, POSTGRES));
    }

    PostgresServer postgres() {
        return postgres;
    }

    KafkaBroker kafka() {
        return kafka;
    }

    Map<String, String> clientEnvironment() {
        var environment = new HashMap<String, String>();
        for (Service service : Service.values()) {
            environment.put(
                    service.name() + "_URL",
                    "http://localhost:" + options.ports().of(service.port()));
        }
        environment.put("KEYCLOAK_URL", keycloak.url());
        return environment;
    }

    OutboxConnectors outboxes(Set<Service> services) {
        return new OutboxConnectors(
                connectApi(),
                connectors,
                new ReplicationSlots(postgres),
                services.stream().map(Service::database).sorted().toList());
    }

    ConnectApi connectApi() {
        return new ConnectApi(options.ports().of(Port.CONNECT));
    }

    /**
     * No service needs another to start, but two at a time are up sooner than four: each start is a few seconds of
     * processor time, and patience with databases and brokers runs meanwhile.
     */
    private Set<String> needs(Service service) {
        Optional<Service> before =
                switch (service) {
                    case CATALOGUE, PORTFOLIO -> Optional.empty();
                    case ASSESSMENT -> Optional.of(Service.CATALOGUE);
                    case REPORTING -> Optional.of(Service.PORTFOLIO);
                };
        return Stream.concat(
                        Stream.of(POSTGRES, KAFKA, KEYCLOAK),
                        before.filter(options.services()::contains).map(Service::module).stream())
                .collect(Collectors.toSet());
    }

    private Set<String> connectorNeeds() {
        return Stream.concat(options.services().stream().map(Service::module), Stream.of(CONNECT))
                .collect(Collectors.toSet());
    }

    private ServiceProcess process(Service service) throws IOException {
        return new ServiceProcess(
                service.module(),
                options.repository().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar"),
                options.data(),
                options.ports().of(service.port()),
                environment(service));
    }

    private Map<String, String> environment(Service service) throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(options.ports().of(service.port())));
        environment.put("QUARKUS_HTTP_CORS_ORIGINS", "/http://(localhost|127\\.0\\.0\\.1)(:[0-9]+)?/");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.url(service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", service.database());
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES", "10");
        environment.put("QUARKUS_FLYWAY_CONNECT_RETRIES_INTERVAL", "PT1S");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realmUrl());
        environment.put(
                "ASSESSMENT_CENTRE_CURSOR_KEY", DataDirectory.secret(options.data(), service.database() + "-cursor"));
        if (service == Service.CATALOGUE) {
            environment.put(
                    "ASSESSMENT_CENTRE_CASE_BASE",
                    "http://localhost:" + options.ports().of(Port.CATALOGUE) + "/catalogue/ims/case");
        }
        if (service == Service.PORTFOLIO) {
            environment.put(
                    "ASSESSMENT_CENTRE_EVIDENCE_DIRECTORY",
                    options.data().resolve("evidence").toString());
        }
        if (service == Service.ASSESSMENT) {
            environment.put(
                    "QUARKUS_REST_CLIENT_PORTFOLIO_URL",
                    "http://localhost:" + options.ports().of(Port.PORTFOLIO));
        }
        return environment;
    }

    private static Path keycloakIn(Path distributions) throws IOException {
        try (var found = Files.newDirectoryStream(distributions, "keycloak-*")) {
            return found.iterator().next();
        }
    }

    @FunctionalInterface
    private interface BringUp {
        void bringUp(Launch launch) throws Exception;
    }

    private static Part part(String name, Set<String> needs, BringUp bringUp) {
        return new Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Set<String> needs() {
                return needs;
            }

            @Override
            public void bringUp(Launch launch) throws Exception {
                bringUp.bringUp(launch);
            }
        };
    }
}
