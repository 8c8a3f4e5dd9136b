package org.assessmentcentre.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    private static final String MARK = "mark-of-this-stack";

    private final Path run;
    private final Process process;

    OrphansTest(@TempDir Path run) throws IOException {
        this.run = run;
        this.process = new ProcessBuilder("sh", "-c", "sleep 600 & wait; : " + MARK).start();
    }

    @AfterEach
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Test
    void what_a_killed_launcher_has_left_is_stopped_with_its_children() throws Exception {
        List<ProcessHandle> children = childrenOnceThere();
        remember(process.pid(), startOf(process), MARK);

        assertThat(Orphans.stop(run)).containsExactly("kafka");

        assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
        await().untilAsserted(() -> assertThat(children).noneMatch(ProcessHandle::isAlive));
        assertThat(run.resolve("kafka.pid")).doesNotExist();
    }

    @Test
    void a_process_that_began_at_another_time_is_somebody_else_s() throws Exception {
        remember(process.pid(), startOf(process).minus(Duration.ofMinutes(1)), MARK);

        assertThat(Orphans.stop(run)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void a_process_of_another_stack_is_left_alone() throws Exception {
        remember(process.pid(), startOf(process), "mark-of-another-stack");

        assertThat(Orphans.stop(run)).isEmpty();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void a_run_file_that_was_cut_short_is_removed() throws Exception {
        Files.writeString(run.resolve("kafka.pid"), "pid=");

        assertThat(Orphans.stop(run)).isEmpty();
        assertThat(run.resolve("kafka.pid")).doesNotExist();
    }

    private void remember(long pid, Instant started, String mark) throws IOException {
        new RunFile("kafka", pid, started, mark, ProcessSpec.TERM).write(run.resolve("kafka.pid"));
    }

    private List<ProcessHandle> childrenOnceThere() {
        await().until(() -> process.descendants().findAny().isPresent());
        return process.descendants().toList();
    }

    private static Instant startOf(Process process) {
        return process.info().startInstant().orElseThrow();
    }
}
