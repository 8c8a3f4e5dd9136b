package org.assessmentcentre.reporting.coverage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The facts about a learner.
 *
 * @param criteria by criterion reference
 * @param priorLearning the criteria for which prior learning is claimed
 * @param suspendedUnits the units with a suspended assessment
 */
public record LearnerFacts(
        Map<String, CriterionFacts> criteria, Set<String> priorLearning, Set<String> suspendedUnits) {

    public static final LearnerFacts NOTHING = new LearnerFacts(Map.of(), Set.of(), Set.of());

    public LearnerFacts {
        criteria = Map.copyOf(criteria);
        priorLearning = Set.copyOf(priorLearning);
        suspendedUnits = Set.copyOf(suspendedUnits);
    }

    /** The states of the criteria, as a reader sees them whom provisional results are shown or not. */
    public Map<String, CriterionStanding> standings(boolean showProvisional) {
        Map<String, CriterionStanding> standings = new LinkedHashMap<>();
        criteria.forEach((criterion, facts) -> standings.put(
                criterion, showProvisional ? facts.standing() : facts.standing().withoutProvisional()));
        return standings;
    }

    public boolean isMapped(String criterion) {
        return criteria.getOrDefault(criterion, CriterionFacts.NOTHING).isMapped();
    }

    /** Whether one of these pieces of evidence is mapped to a criterion. */
    public boolean isMapped(String criterion, Set<UUID> evidence) {
        return !Collections.disjoint(
                criteria.getOrDefault(criterion, CriterionFacts.NOTHING).mappedEvidence(), evidence);
    }
}
