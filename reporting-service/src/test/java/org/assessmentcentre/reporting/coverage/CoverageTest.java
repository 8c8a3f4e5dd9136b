package org.assessmentcentre.reporting.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.assessmentcentre.kit.json.EventJson;
import org.assessmentcentre.reporting.catalogue.Handbook;
import org.assessmentcentre.reporting.testing.Documents;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final Handbook HANDBOOK = handbook();

    private final Map<String, CriterionStanding> known = new HashMap<>();

    private static Handbook handbook() {
        try {
            return EventJson.read(Documents.qualification().getBytes(StandardCharsets.UTF_8), Handbook.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stands(CriterionState state, String... criteria) {
        for (String criterion : criteria) {
            known.put(criterion, new CriterionStanding(state, state == CriterionState.PASSED));
        }
    }

    private Coverage coverage() {
        return Coverage.of(HANDBOOK, known, Set.of());
    }

    private static RollUp of(Map<String, RollUp> rolled, String code) {
        return Objects.requireNonNull(rolled.get(code), code);
    }

    @Test
    void itHasEveryUnitCriterionKsbAndDescriptorInTheirOrder() {
        Coverage coverage = coverage();
        assertThat(coverage.units().keySet())
                .containsExactly("8431-700", "8431-701", "8431-702", "8431-703", "8431-704", "8431-705", "8431-706");
        assertThat(coverage.standings()).hasSize(46);
        assertThat(coverage.ksbs()).hasSize(47);
        assertThat(coverage.ksbs().keySet()).contains("S4.1", "S4.2").doesNotContain("S4");
        assertThat(coverage.descriptors().keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 19)
                        .mapToObj(number -> "PGD" + number)
                        .toList());
    }

    @Test
    void withoutAnyFactEverythingIsNone() {
        Coverage coverage = coverage();
        assertThat(coverage.qualification().state()).isEqualTo(CriterionState.NONE);
        assertThat(coverage.qualification().count(CriterionState.NONE)).isEqualTo(46);
        assertThat(coverage.ksbsPassed()).isZero();
        assertThat(coverage.unitsPassed()).isZero();
        assertThat(coverage.isAchieved()).isFalse();
    }

    @Test
    void aKsbIsAsFarAsItsLeastAdvancedCriterion() {
        assertThat(HANDBOOK.mapping().ksbs().get("K10")).containsExactly("8431-700-AC1.1", "8431-700-AC1.2");
        stands(CriterionState.CONFIRMED, "8431-700-AC1.1");
        stands(CriterionState.MAPPED, "8431-700-AC1.2");
        RollUp k10 = of(coverage().ksbs(), "K10");
        assertThat(k10.state()).isEqualTo(CriterionState.MAPPED);
        assertThat(k10.passed()).isEqualTo(1);
        assertThat(k10.size()).isEqualTo(2);
        assertThat(k10.count(CriterionState.CONFIRMED)).isEqualTo(1);
        assertThat(k10.count(CriterionState.MAPPED)).isEqualTo(1);

        stands(CriterionState.PASSED, "8431-700-AC1.2");
        assertThat(of(coverage().ksbs(), "K10").state()).isEqualTo(CriterionState.PASSED);
        assertThat(of(coverage().ksbs(), "K10").passed()).isEqualTo(2);
        stands(CriterionState.REFERRED, "8431-700-AC1.2");
        assertThat(of(coverage().ksbs(), "K10").state()).isEqualTo(CriterionState.REFERRED);
        assertThat(of(coverage().ksbs(), "K10").passed()).isEqualTo(1);
    }

    @Test
    void aDescriptorHasItsOwnCriteriaAndIsNotDerivedThroughKsbs() {
        assertThat(HANDBOOK.mapping().descriptors().get("PGD1")).containsExactly("8431-700-AC1.2", "8431-700-AC1.5");
        // Every criterion of the KSBs that PGD1 prints is confirmed; of its own, one has no KSB at all.
        for (String ksb : List.of("K10", "K18", "S18", "B5")) {
            HANDBOOK.mapping().ksbs().getOrDefault(ksb, List.of()).forEach(c -> stands(CriterionState.CONFIRMED, c));
        }
        Coverage coverage = coverage();
        assertThat(of(coverage.ksbs(), "K10").state()).isEqualTo(CriterionState.CONFIRMED);
        RollUp first = of(coverage.descriptors(), "PGD1");
        assertThat(first.state()).isEqualTo(CriterionState.NONE);
        assertThat(first.passed()).isEqualTo(1);
        assertThat(first.size()).isEqualTo(2);
    }

    @Test
    void aUnitHasAnOutcomeOnceEveryCriterionIsDecided() {
        String[] unit = {"8431-706-AC1.1", "8431-706-AC1.2", "8431-706-AC2.1", "8431-706-AC2.2", "8431-706-AC2.3"};
        assertThat(HANDBOOK.units().getLast().criteria()).containsExactly(unit);
        stands(CriterionState.PASSED, unit);
        assertThat(coverage().unit("8431-706").outcome()).isEqualTo(UnitOutcome.PROVISIONAL_PASS);
        stands(CriterionState.SUBMITTED, unit[2]);
        assertThat(coverage().unit("8431-706").outcome()).isNull();
        known.put(unit[2], new CriterionStanding(CriterionState.REFERRED, true));
        assertThat(coverage().unit("8431-706").outcome()).isEqualTo(UnitOutcome.PROVISIONAL_REFERRAL);
        stands(CriterionState.CONFIRMED, unit);
        assertThat(coverage().unit("8431-706").outcome()).isEqualTo(UnitOutcome.PASS);
        assertThat(coverage().unitsConfirmed()).isEqualTo(1);
        known.put(unit[2], new CriterionStanding(CriterionState.REFERRED, false));
        assertThat(coverage().unit("8431-706").outcome()).isEqualTo(UnitOutcome.REFERRAL);
        assertThat(coverage().unitsConfirmed()).isZero();
    }

    @Test
    void theQualificationIsAchievedWhenEveryCriterionIsConfirmedAndNotBefore() {
        HANDBOOK.units().forEach(unit -> unit.criteria().forEach(c -> stands(CriterionState.CONFIRMED, c)));
        assertThat(coverage().isAchieved()).isTrue();
        assertThat(coverage().ksbsPassed()).isEqualTo(47);
        assertThat(coverage().unitsConfirmed()).isEqualTo(7);
        stands(CriterionState.PASSED, "8431-703-AC1.1");
        assertThat(coverage().isAchieved()).isFalse();
        assertThat(coverage().unitsPassed()).isEqualTo(7);
        assertThat(coverage().unitsConfirmed()).isEqualTo(6);
        assertThat(coverage().qualification().passed()).isEqualTo(46);
    }

    @Test
    void aCriterionTheHandbookLacksDoesNotCount() {
        stands(CriterionState.CONFIRMED, "8431-799-AC1.1");
        assertThat(coverage().standings()).hasSize(46).doesNotContainKey("8431-799-AC1.1");
        assertThat(coverage().qualification().passed()).isZero();
    }
}
