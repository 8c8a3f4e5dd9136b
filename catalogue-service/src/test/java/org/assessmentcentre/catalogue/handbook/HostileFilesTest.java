package org.assessmentcentre.catalogue.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assessmentcentre.catalogue.handbook.rules.HandbookRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** What the issue allows a hostile file: half a gigabyte and half a minute, whatever it is. In a process of its own. */
class HostileFilesTest {

    private static final Duration MOST = Duration.ofSeconds(30);

    @Test
    void everyTrapEndsInFindingsWithinItsBounds(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Reader.class.getName()));
        List<String> names = new ArrayList<>();
        for (Arguments trap : FormatsTest.traps().toList()) {
            Path file = folder.resolve("trap-" + names.size());
            Files.write(file, (byte[]) trap.get()[2]);
            names.add((String) trap.get()[0]);
            command.add(trap.get()[1].toString());
            command.add(file.toString());
        }
        Path answers = folder.resolve("answers");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(answers.toFile())
                .start();
        try {
            assertThat(process.waitFor(MOST.toSeconds() * names.size(), TimeUnit.SECONDS))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(answers).stream()
                .filter(line -> line.startsWith("read "))
                .toList();
        assertThat(process.exitValue())
                .as(String.join("\n", Files.readAllLines(answers)))
                .isZero();
        assertThat(lines).hasSameSizeAs(names);
        for (int i = 0; i < lines.size(); i++) {
            String[] parts = lines.get(i).split(" ", -1);
            assertThat(Long.parseLong(parts[1]))
                    .as(names.get(i) + ", milliseconds")
                    .isLessThan(MOST.toMillis());
            assertThat(parts[2]).as(names.get(i) + ", has errors").isEqualTo("true");
        }
    }

    /** Reads each file as what it is said to be, in the little memory that its process has. */
    static final class Reader {

        private Reader() {}

        public static void main(String... args) throws IOException {
            for (int i = 0; i < args.length; i += 2) {
                HandbookFindings findings = new HandbookFindings();
                long start = System.nanoTime();
                try (InputStream copy = Files.newInputStream(Path.of(args[i + 1]))) {
                    PrintedHandbook handbook =
                            HandbookReader.read(HandbookFormat.valueOf(args[i]).read(copy, findings), findings);
                    if (handbook.units().isEmpty()) {
                        findings.error(Section.SECTION_8, null, null, "no unit was found");
                    }
                    HandbookRules.check(handbook, findings);
                }
                System.out.println("read " + (System.nanoTime() - start) / 1_000_000 + " " + findings.hasErrors());
            }
        }
    }
}
