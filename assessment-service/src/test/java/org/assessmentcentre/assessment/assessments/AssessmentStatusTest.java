package org.assessmentcentre.assessment.assessments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.ALLOCATED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.CONFIRMED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.CREATED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.DECIDING;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.HELD;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.REOPENED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.SIGNED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.SUSPENDED;
import static org.assessmentcentre.assessment.assessments.AssessmentStatus.WAITING;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assessmentcentre.kit.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentStatusTest {

    private static final Map<AssessmentStatus, Set<AssessmentStatus>> LIFE = Map.of(
            CREATED, Set.of(ALLOCATED),
            ALLOCATED, Set.of(ALLOCATED, DECIDING),
            DECIDING, Set.of(DECIDING, SIGNED),
            SIGNED, Set.of(HELD, WAITING),
            HELD, Set.of(CONFIRMED),
            WAITING, Set.of(CONFIRMED),
            CONFIRMED, Set.of(REOPENED),
            REOPENED, Set.of(ALLOCATED, DECIDING),
            SUSPENDED, Set.of());

    @ParameterizedTest
    @EnumSource
    void onlyTheLifeOfAnAssessmentIsAllowed(AssessmentStatus status) {
        for (AssessmentStatus next : AssessmentStatus.values()) {
            assertThat(status.mayBecome(next))
                    .as("%s to %s", status, next)
                    .isEqualTo(
                            next == SUSPENDED
                                    ? status != SUSPENDED
                                    : LIFE.getOrDefault(status, Set.of()).contains(next));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SIGNED", "HELD", "WAITING", "CONFIRMED", "SUSPENDED"})
    void nothingIsDecidedAllocatedOrSignedAfterTheSignature(AssessmentStatus status) {
        Assessment assessment = at(status);
        List<Runnable> attempts = List.of(
                assessment::decide,
                () -> assessment.allocateTo(UUID.randomUUID(), Instant.EPOCH),
                () -> assessment.sign(Outcome.PASS, null, UUID.randomUUID(), Instant.EPOCH));
        for (Runnable attempt : attempts) {
            assertThatThrownBy(attempt::run).isInstanceOf(Refusal.class).hasMessageContaining("is " + status);
        }
        assertThat(assessment.status()).isEqualTo(status);
    }

    @Test
    void onlyHeldResultsAreChecked() {
        for (AssessmentStatus status : AssessmentStatus.values()) {
            if (status == HELD) {
                at(status).mustBeHeld();
            } else {
                Assessment assessment = at(status);
                assertThatThrownBy(assessment::mustBeHeld).hasMessageContaining("is " + status);
            }
        }
    }

    @Test
    void whatIsNotSampledWaits() {
        Assessment assessment = at(SIGNED);
        assessment.waitForRelease();
        assertThat(assessment.status()).isEqualTo(WAITING);
    }

    @Test
    void aUnitPassesWhenEveryCriterionPasses() {
        assertThat(Outcome.ofUnit(List.of(Outcome.PASS, Outcome.PASS))).isEqualTo(Outcome.PASS);
        assertThat(Outcome.ofUnit(List.of(Outcome.PASS, Outcome.REFERRAL))).isEqualTo(Outcome.REFERRAL);
    }

    /** By the shortest way there. */
    private static Assessment at(AssessmentStatus status) {
        Assessment assessment = new Assessment();
        List<AssessmentStatus> way = status == WAITING
                ? List.of(ALLOCATED, DECIDING, SIGNED, WAITING)
                : List.of(ALLOCATED, DECIDING, SIGNED, HELD, CONFIRMED, REOPENED, SUSPENDED);
        if (status != CREATED) {
            for (AssessmentStatus next : way.subList(0, way.indexOf(status) + 1)) {
                step(assessment, next);
            }
        }
        assertThat(assessment.status()).isEqualTo(status);
        return assessment;
    }

    private static void step(Assessment assessment, AssessmentStatus next) {
        switch (next) {
            case ALLOCATED -> assessment.allocateTo(UUID.randomUUID(), Instant.EPOCH);
            case DECIDING -> assessment.decide();
            case SIGNED -> assessment.sign(Outcome.PASS, null, UUID.randomUUID(), Instant.EPOCH);
            case HELD -> assessment.hold(Instant.EPOCH);
            case WAITING -> assessment.waitForRelease();
            case CONFIRMED -> assessment.confirm(Instant.EPOCH);
            case REOPENED -> assessment.reopen();
            case SUSPENDED -> assessment.suspend();
            case CREATED -> throw new IllegalArgumentException("Nothing leads back");
        }
    }
}
