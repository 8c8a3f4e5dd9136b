package org.assessmentcentre.portfolio.priorlearning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class ClaimEventTest {

    @Test
    void theBodyIsTheGoldenOne() {
        PriorLearningClaimed event = new PriorLearningClaimed(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000050"),
                UUID.fromString("0199c1f2-0000-7000-8000-000000000001"),
                "000001",
                "8431",
                "2.0",
                "8431-706",
                "8431-706-AC1.1",
                List.of(UUID.fromString("0199c1f2-0000-7000-8000-000000000020")),
                Instant.parse("2026-11-01T10:00:00Z"));
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
