package org.assessmentcentre.portfolio.learner;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.kit.testing.GoldenEvents;
import org.assessmentcentre.portfolio.Handbooks8431;
import org.junit.jupiter.api.Test;

class LearnerEventTest {

    @Test
    void theBodiesAreTheGoldenOnes() {
        Learner learner = Learners.golden();
        golden(new LearnerEvent.LearnerRegistered(LearnerEvent.State.of(learner)));
        golden(LearnerEvent.PersonChanged.of(learner));
        assertThat(learner.link(learner.account(), null, learner.apprenticeship()))
                .isTrue();
        golden(new LearnerEvent.LearnerChanged(LearnerEvent.State.of(learner)));
    }

    private static void golden(LearnerEvent event) {
        GoldenEvents.assertGolden("portfolio-service", event.type(), EventJson.write(event));
    }

    /** The learner of the golden events. */
    static final class Learners {

        private Learners() {}

        static Learner golden() {
            RegisterLearnerRequest request = new RegisterLearnerRequest(
                    "Alex",
                    "Rowan",
                    LocalDate.of(1984, 5, 17),
                    "alex.rowan@example.org",
                    "1000000043",
                    "ABC1234",
                    LocalDate.of(2026, 9, 1),
                    "8431-31",
                    "8431",
                    "2.0",
                    "0d5a3c5e-7f0e-4a43-9c1d-1f2e3d4c5b6a",
                    UUID.fromString("0199c1f2-0000-7000-8000-000000000010"),
                    null);
            Apprenticeship apprenticeship = new Apprenticeship(
                    "ST0480",
                    "1.2",
                    "AP03",
                    LocalDate.of(2026, 9, 1),
                    LocalDate.of(2028, 3, 1),
                    42,
                    new BigDecimal("37.5"));
            return new Learner(
                    UUID.fromString("0199c1f2-0000-7000-8000-000000000001"),
                    "000001",
                    request,
                    Handbooks8431.VERSION_2,
                    apprenticeship,
                    Instant.parse("2026-09-01T09:00:00Z"));
        }
    }
}
