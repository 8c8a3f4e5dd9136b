package org.assessmentcentre.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @Test
    void free_ports_meet_no_obstacle() {
        assertThat(Ports.free().obstacles()).isEmpty();
    }

    @Test
    void a_busy_port_is_named_with_the_flag_that_moves_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = Ports.free().with(Port.KEYCLOAK, other.getLocalPort());

            assertThat(ports.obstacles())
                    .containsExactly(
                            "port %d is in use; move it with --keycloak-port N, or all ports with --port-offset N"
                                    .formatted(other.getLocalPort()));
        }
    }

    @Test
    void a_port_that_is_wanted_twice_is_named_with_both_flags() {
        Ports free = Ports.free();

        assertThat(free.with(Port.KAFKA, free.of(Port.CATALOGUE)).obstacles())
                .containsExactly("port %d is wanted twice: --catalogue-port and --kafka-port"
                        .formatted(free.of(Port.CATALOGUE)));
    }

    @Test
    void a_busy_port_stops_a_stack_before_anything_has_started(@TempDir Path data) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackOptions options = Repository.stack(data).on(Ports.free().with(Port.KAFKA, other.getLocalPort()));

            assertThatThrownBy(() -> Stack.start(options, Progress.SILENT))
                    .isInstanceOf(StackRefused.class)
                    .hasMessageContaining("--kafka-port");
            assertThat(data.resolve("logs")).doesNotExist();
        }
    }

    @Test
    void a_second_stack_with_the_same_data_is_refused(@TempDir Path data) {
        StackOptions options = Repository.stack(data).on(Ports.free());

        try (Stack first = Stack.prepare(options, Progress.SILENT)) {
            assertThatThrownBy(() -> Stack.start(options, Progress.SILENT))
                    .isInstanceOf(StackRefused.class)
                    .hasMessageContaining(data.toString());
            assertThat(first.failure()).isNotDone();
        }
    }
}
