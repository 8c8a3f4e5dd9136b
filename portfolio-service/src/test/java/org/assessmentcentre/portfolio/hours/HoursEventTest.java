package org.assessmentcentre.portfolio.hours;

import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class HoursEventTest {

    @Test
    void theBodyIsTheGoldenOne() {
        HoursLogged event = new HoursLogged(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000001"),
                "000001",
                UUID.fromString("0199c1f2-0000-7000-8000-000000000060"),
                LocalDate.of(2026, 10, 5),
                180,
                false,
                660);
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
