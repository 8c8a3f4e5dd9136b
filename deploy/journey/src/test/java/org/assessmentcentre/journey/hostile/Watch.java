package org.assessmentcentre.journey.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.journey.WholeSystem;
import org.assessmentcentre.local.process.Memory;

/**
 * A service's process before the attacks.
 *
 * @param resident its memory in KiB
 * @param faults how many faults its log has
 */
record Watch(String part, long pid, long resident, int faults) {

    /** More than any attack may cost; a service's heap has 160 MB. */
    private static final long GROWTH_KIB = 200 * 1024;

    static List<Watch> all() throws IOException {
        return List.of(
                of("catalogue-service"), of("portfolio-service"), of("assessment-service"), of("reporting-service"));
    }

    private static Watch of(String part) throws IOException {
        return new Watch(
                part,
                WholeSystem.stack().pid(part),
                residentOf(part),
                faultsOf(part).size());
    }

    /** The same process runs, has not grown, and has logged no fault since. */
    void assertAsBefore() throws IOException {
        assertThat(WholeSystem.stack().pid(part)).as(part).isEqualTo(pid);
        assertThat(residentOf(part)).as(part + ", KiB resident").isLessThan(resident + GROWTH_KIB);
        List<String> now = faultsOf(part);
        assertThat(now.subList(faults, now.size())).as(part + ", faults logged").isEmpty();
    }

    private static long residentOf(String part) {
        return Memory.of(List.of(ProcessHandle.of(WholeSystem.stack().pid(part)).orElseThrow()))
                .resident();
    }

    private static List<String> faultsOf(String part) throws IOException {
        try (Stream<String> lines = Files.lines(WholeSystem.stack().log(part))) {
            return lines.filter(line -> line.contains(" ERROR ") && !line.contains("opentelemetry"))
                    .toList();
        }
    }
}
