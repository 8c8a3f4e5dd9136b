package org.assessmentcentre.portfolio.gateway;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.access.Party;
import org.junit.jupiter.api.Test;

class GatewayEventTest {

    private static final UUID LEARNER = UUID.fromString("0199c1f2-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-11-16T10:00:00Z");
    private static final LocalDate ON = LocalDate.of(2026, 11, 16);

    @Test
    void theBodiesAreTheGoldenOnes() {
        golden(new GatewayEvent.InputRecorded(
                LEARNER,
                "000001",
                GatewayEvent.Input.PROPOSAL,
                AT,
                null,
                null,
                new GatewayEvent.ProposalMade(412, LocalDate.of(2026, 11, 2), ON, null),
                null,
                null,
                null,
                null));
        golden(new GatewayEvent.ReviewSigned(LEARNER, "000001", Party.EMPLOYER, ON, AT));
        golden(new GatewayEvent.GatewayDeclared(LEARNER, "000001", ON, AT));
        golden(new GatewayEvent.GatewayConfirmed(LEARNER, "000001", LocalDate.of(2026, 11, 18), AT));
    }

    private static void golden(GatewayEvent event) {
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
