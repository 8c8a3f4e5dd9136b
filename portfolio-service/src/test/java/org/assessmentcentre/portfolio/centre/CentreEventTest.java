package org.assessmentcentre.portfolio.centre;

import java.time.Instant;
import java.util.Set;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class CentreEventTest {

    @Test
    void theBodyIsTheGoldenOne() {
        Centre centre = new Centre(
                "000001", "Riverside Leadership Centre", Set.of("provider1"), Instant.parse("2026-09-01T08:00:00Z"));
        CentreChanged event = CentreChanged.of(centre);
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
