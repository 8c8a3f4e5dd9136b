package org.assessmentcentre.portfolio.submission;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class SubmissionEventTest {

    @Test
    void theBodyIsTheGoldenOne() {
        UUID evidence = UUID.fromString("0199c1f2-0000-7000-8000-000000000020");
        List<SubmissionMade.CriterionEvidence> criteria =
                List.of("8431-706-AC1.1", "8431-706-AC1.2", "8431-706-AC2.1", "8431-706-AC2.2", "8431-706-AC2.3")
                        .stream()
                        .map(criterion -> new SubmissionMade.CriterionEvidence(
                                criterion, List.of(new SubmissionMade.Item(evidence, mapping(criterion))), null))
                        .toList();
        SubmissionMade event = new SubmissionMade(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000040"),
                UUID.fromString("0199c1f2-0000-7000-8000-000000000001"),
                "000001",
                "8431",
                "2.0",
                "8431-706",
                1,
                "PORTFOLIO",
                Instant.parse("2026-11-02T10:15:30Z"),
                Instant.parse("2026-11-02T10:14:00Z"),
                null,
                criteria);
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }

    private static UUID mapping(String criterion) {
        int row = List.of("AC1.1", "AC1.2", "AC2.1", "AC2.2", "AC2.3").indexOf(criterion.substring(9)) + 1;
        return UUID.fromString("0199c1f2-0000-7000-8000-00000000003" + row);
    }
}
