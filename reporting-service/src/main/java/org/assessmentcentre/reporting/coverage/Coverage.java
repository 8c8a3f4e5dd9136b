package org.assessmentcentre.reporting.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.assessmentcentre.reporting.catalogue.Handbook;

/**
 * A learner's coverage of a handbook version (handbook section 7, Appendix B). A unit passes when every criterion
 * passes, the qualification when every unit does. A KSB is covered through its own Appendix B criteria, and so is a pass
 * grading descriptor: the two lists differ, so neither is derived through the other.
 *
 * @param standings every criterion of the handbook, in its order
 * @param suspendedUnits the units whose results don't count for now
 * @param units by unit reference, {@code ksbs} and {@code descriptors} by code, each in the handbook's order
 */
public record Coverage(
        Map<String, CriterionStanding> standings,
        Set<String> suspendedUnits,
        Map<String, RollUp> units,
        Map<String, RollUp> ksbs,
        Map<String, RollUp> descriptors,
        RollUp qualification) {

    /** Works out the coverage; criteria that the handbook lacks don't count. */
    public static Coverage of(Handbook handbook, Map<String, CriterionStanding> known, Set<String> suspendedUnits) {
        Map<String, CriterionStanding> standings = new LinkedHashMap<>();
        Map<String, RollUp> units = new LinkedHashMap<>();
        for (Handbook.Unit unit : handbook.units()) {
            for (String criterion : unit.criteria()) {
                CriterionStanding standing = known.getOrDefault(criterion, CriterionStanding.NONE);
                standings.put(criterion, suspendedUnits.contains(unit.ref()) ? standing.whileSuspended() : standing);
            }
            units.put(unit.ref(), rollUp(unit.criteria(), standings));
        }
        return new Coverage(
                Collections.unmodifiableMap(standings),
                Set.copyOf(suspendedUnits),
                Collections.unmodifiableMap(units),
                rollUps(handbook.mapping().ksbs(), standings),
                rollUps(handbook.mapping().descriptors(), standings),
                rollUp(List.copyOf(standings.keySet()), standings));
    }

    private static Map<String, RollUp> rollUps(
            Map<String, List<String>> mapping, Map<String, CriterionStanding> standings) {
        Map<String, RollUp> rolled = new LinkedHashMap<>();
        mapping.forEach((code, criteria) -> rolled.put(code, rollUp(criteria, standings)));
        return Collections.unmodifiableMap(rolled);
    }

    private static RollUp rollUp(List<String> criteria, Map<String, CriterionStanding> standings) {
        return RollUp.of(criteria, criterion -> standings.getOrDefault(criterion, CriterionStanding.NONE));
    }

    /** A criterion of the handbook. */
    CriterionStanding standing(String criterion) {
        return standings.getOrDefault(criterion, CriterionStanding.NONE);
    }

    /** A unit of the handbook. */
    RollUp unit(String ref) {
        return Objects.requireNonNull(units.get(ref), ref);
    }

    public boolean isSuspended(String unit) {
        return suspendedUnits.contains(unit);
    }

    /** Whether any unit is suspended. */
    public boolean isAnythingSuspended() {
        return !suspendedUnits.isEmpty();
    }

    /** How many of the units are passed in every criterion, provisionally or confirmed. */
    public int unitsPassed() {
        return (int) units.values().stream().filter(u -> u.state().isPassed()).count();
    }

    /** How many of the units are confirmed in every criterion. */
    public int unitsConfirmed() {
        return (int) units.values().stream().filter(RollUp::isConfirmed).count();
    }

    /** How many of the KSBs are passed in every criterion of theirs. */
    public int ksbsPassed() {
        return (int) ksbs.values().stream().filter(k -> k.state().isPassed()).count();
    }

    /** Whether the qualification is achieved: every unit confirmed. A provisional pass achieves nothing yet. */
    public boolean isAchieved() {
        return qualification.isConfirmed();
    }
}
