package org.assessmentcentre.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assessmentcentre.local.process.JavaProcess;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.ProcessSpec;
import org.assessmentcentre.local.process.RunningProcess;

/** The identity provider with the project's realm; its database is a file of the stack's data directory. */
public final class KeycloakServer {
    /** The realm of the platform. */
    public static final String REALM = "assessment-centre";
    /** Name and password of the local administrator of Keycloak itself. */
    public static final String ADMINISTRATOR = "admin";

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final int HEAP_MEGABYTES = 320;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** What is fixed when the server is built; a change builds it again. */
    private static final List<String> BUILD_OPTIONS =
            List.of("build", "--db=dev-file", "--health-enabled=false", "--metrics-enabled=false");

    private final Path distribution;
    private final Path data;
    private final int port;
    private final RealmFile realm;

    public KeycloakServer(Path distribution, Path data, int port, RealmFile realm) {
        this.distribution = distribution;
        this.data = data;
        this.port = port;
        this.realm = realm;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Issuer of the tokens. */
    public String realmUrl() {
        return url() + "/realms/" + REALM;
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException {
        Path home = data.resolve("keycloak");
        Files.createDirectories(home);
        build(launch);
        linkDistribution(home);
        var importing = new RealmImport(realm, home);
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + url(),
                "--cache=local",
                "--db-url=jdbc:h2:file:" + home.resolve("database") + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE"));
        if (importing.isDue()) {
            importing.place();
            arguments.add("--import-realm");
        }
        RunningProcess server = launch.start(spec(home, arguments, importing.properties()));
        launch.await(
                server,
                PATIENCE,
                () -> CLIENT.send(
                                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/realms/"
                                                        + REALM + "/.well-known/openid-configuration"))
                                                .timeout(Duration.ofSeconds(10))
                                                .build(),
                                        BodyHandlers.discarding())
                                .statusCode()
                        == 200);
        importing.done();
    }

    /** Once for each unpacked distribution: Keycloak fixes its providers and database kind in its own jars. */
    private void build(Launch launch) throws IOException, InterruptedException {
        Path marker = distribution.resolve("built");
        String built = String.join(" ", BUILD_OPTIONS);
        try (FileChannel channel = FileChannel.open(
                        distribution.resolve("build.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid()
                    && !(Files.exists(marker) && Files.readString(marker).equals(built))) {
                launch.run(spec(distribution, BUILD_OPTIONS, List.of()));
                Files.writeString(marker, built);
            }
        }
    }

    /** A home of our own, because Keycloak looks for the realm to import there and would share it between stacks. */
    private void linkDistribution(Path home) throws IOException {
        for (String name : List.of("lib", "providers", "conf", "themes")) {
            Path link = home.resolve(name);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.resolve(name));
        }
    }

    private ProcessSpec spec(Path home, List<String> arguments, List<String> properties) {
        var options = new ArrayList<>(List.of(
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + distribution.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Duser.language=en",
                "-Duser.country=US"));
        options.addAll(properties);
        return new ProcessSpec(
                new JavaProcess(data, HEAP_MEGABYTES)
                        .options(options)
                        .mainClass(
                                List.of(distribution.resolve("lib").resolve("quarkus-run.jar")),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                arguments),
                Map.of(
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR),
                home,
                ProcessSpec.TERM);
    }
}
