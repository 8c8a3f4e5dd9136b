package org.assessmentcentre.local.service;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.assessmentcentre.local.process.ComponentFailure;
import org.assessmentcentre.local.process.JavaProcess;
import org.assessmentcentre.local.process.Launch;
import org.assessmentcentre.local.process.ProcessSpec;
import org.assessmentcentre.local.process.RunningProcess;

/** One of the four services. */
public final class ServiceProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final int HEAP_MEGABYTES = 160;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String name;
    private final Path jar;
    private final Path data;
    private final int port;
    private final Map<String, String> environment;

    /**
     * @param jar what {@code mvn package} made: {@code quarkus-app/quarkus-run.jar}
     * @param environment the service's configuration
     */
    public ServiceProcess(String name, Path jar, Path data, int port, Map<String, String> environment) {
        this.name = name;
        this.jar = jar;
        this.data = data;
        this.port = port;
        this.environment = Map.copyOf(environment);
    }

    public void bringUp(Launch launch) throws IOException, InterruptedException {
        if (!Files.exists(jar)) {
            throw new ComponentFailure(name, "is not built: " + jar + " is missing", null, null);
        }
        Path directory = data.resolve(name);
        Files.createDirectories(directory);
        RunningProcess service = launch.start(new ProcessSpec(
                new JavaProcess(data, HEAP_MEGABYTES).jar(jar), environment, directory, ProcessSpec.TERM));
        HttpRequest ready = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        launch.await(
                service,
                PATIENCE,
                () -> CLIENT.send(ready, BodyHandlers.discarding()).statusCode() == 200);
    }
}
