package org.assessmentcentre.portfolio.matrix;

import java.util.List;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.junit.jupiter.api.Test;

class MatrixEventTest {

    private static final UUID LEARNER = UUID.fromString("0199c1f2-0000-7000-8000-000000000001");
    private static final UUID EVIDENCE = UUID.fromString("0199c1f2-0000-7000-8000-000000000020");

    @Test
    void theBodiesAreTheGoldenOnes() {
        MatrixEvent.MappedCriterion first = new MatrixEvent.MappedCriterion(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000031"), "8431-706-AC1.1");
        MatrixEvent.MappedCriterion second = new MatrixEvent.MappedCriterion(
                UUID.fromString("0199c1f2-0000-7000-8000-000000000032"), "8431-706-AC1.2");
        golden(new MatrixEvent.EvidenceMapped(
                LEARNER, "000001", "8431", "2.0", EVIDENCE, "REPORT", List.of(first, second)));
        golden(new MatrixEvent.EvidenceUnmapped(LEARNER, "000001", "8431", "2.0", EVIDENCE, List.of(second)));
    }

    private static void golden(MatrixEvent event) {
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }
}
