package org.assessmentcentre.reporting.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Several criteria taken together: the lowest state among them, and how many stand where.
 *
 * @param criteria in the handbook's order
 * @param settled how many rest on a confirmed outcome, Pass or Referral
 */
public record RollUp(List<String> criteria, Map<CriterionState, Integer> byState, int settled) {

    public RollUp {
        criteria = List.copyOf(criteria);
        byState = Map.copyOf(byState);
    }

    static RollUp of(Collection<String> criteria, Function<String, CriterionStanding> standings) {
        Map<CriterionState, Integer> counts = new EnumMap<>(CriterionState.class);
        int settled = 0;
        for (String criterion : criteria) {
            CriterionStanding standing = standings.apply(criterion);
            counts.merge(standing.state(), 1, Integer::sum);
            boolean decided = standing.state() == CriterionState.REFERRED
                    || standing.state().isPassed();
            settled += decided && !standing.provisional() ? 1 : 0;
        }
        return new RollUp(List.copyOf(criteria), counts, settled);
    }

    /** The lowest state of any of the criteria; NONE when there are none. */
    public CriterionState state() {
        return byState.keySet().stream().reduce(CriterionState::lowest).orElse(CriterionState.NONE);
    }

    /** How many are passed, provisionally or confirmed. */
    public int passed() {
        return count(CriterionState.PASSED) + count(CriterionState.CONFIRMED);
    }

    public int size() {
        return criteria.size();
    }

    public int count(CriterionState state) {
        return byState.getOrDefault(state, 0);
    }

    public boolean isConfirmed() {
        return state() == CriterionState.CONFIRMED;
    }

    /** What a unit of these criteria comes to: passed when each passes, referred when each is decided and one is not. */
    public @Nullable UnitOutcome outcome() {
        boolean confirmed = settled == size();
        return switch (state()) {
            case NONE, MAPPED, SUBMITTED -> null;
            case REFERRED -> confirmed ? UnitOutcome.REFERRAL : UnitOutcome.PROVISIONAL_REFERRAL;
            case PASSED -> UnitOutcome.PROVISIONAL_PASS;
            case CONFIRMED -> UnitOutcome.PASS;
        };
    }
}
