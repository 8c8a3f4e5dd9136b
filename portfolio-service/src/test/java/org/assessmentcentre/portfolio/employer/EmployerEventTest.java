package org.assessmentcentre.portfolio.employer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class EmployerEventTest {

    @Test
    void theBodyIsTheGoldenOne() {
        Employer employer = new Employer(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000010"),
                "000001",
                "E-100",
                "Northern Care Trust",
                Instant.parse("2026-09-01T08:05:00Z"));
        Manager manager =
                new Manager("6f1c2b9e-4f0a-4a57-9a63-0f3a3f1f7c55", "Morgan Ellis", "morgan.ellis@example.org");
        EmployerChanged event = EmployerChanged.of(employer, List.of(manager));
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
