package org.assessmentcentre.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

    @Test
    void without_flags_everything_is_started_on_the_usual_ports_and_the_journey_played() {
        assertThat(Arguments.parse(List.of()))
                .isEqualTo(new Arguments(Ports.usual(), false, false, true, Optional.empty()));
    }

    @Test
    void flags_are_taken_in_any_order() {
        Arguments arguments = Arguments.parse(List.of("--exit", "--no-journey", "--reset"));

        assertThat(arguments).isEqualTo(new Arguments(Ports.usual(), true, true, false, Optional.empty()));
    }

    @Test
    void an_offset_moves_every_port_but_those_that_are_named() {
        Arguments arguments = Arguments.parse(List.of("--catalogue-port", "9999", "--port-offset", "100"));

        assertThat(arguments.ports().of(Port.CATALOGUE)).isEqualTo(9999);
        assertThat(arguments.ports().of(Port.POSTGRES)).isEqualTo(54_420);
    }

    @Test
    void a_handbook_is_handed_to_the_journey() {
        assertThat(Arguments.parse(List.of("--handbook", "pom.xml")).handbook()).contains(Path.of("pom.xml"));
    }

    @Test
    void a_handbook_that_cannot_be_read_is_named_before_anything_is_built(@TempDir Path directory)
            throws IOException, InterruptedException {
        Process run = new ProcessBuilder(Path.of("../../run").toRealPath().toString(), "--handbook", "nowhere.txt")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .start();

        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said)
                .isEqualTo(
                        "--handbook: there is no readable file %s%n",
                        directory.toRealPath().resolve("nowhere.txt"));
        assertThat(run.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--handbook",
                "--handbook nowhere.txt",
                "--handbook pom.xml --no-journey",
                "--port-offset",
                "--port-offset x",
                "--kafka-port 70000",
                "--ports 1",
                "journey"
            })
    void what_cannot_be_meant_is_refused_with_a_sentence(String line) {
        assertThatThrownBy(() -> Arguments.parse(List.of(line.split(" ", -1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line.split(" ", -1)[0]);
    }

    @ParameterizedTest
    @EnumSource(Port.class)
    void the_help_names_every_port_s_flag_and_usual_number(Port port) throws IOException {
        String run = Files.readString(Path.of("../../run"));

        assertThat(run).containsPattern("  " + port.flag() + " N +.*\\(" + port.usual() + "\\)");
    }
}
