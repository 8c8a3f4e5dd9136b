package org.assessmentcentre.reporting.coverage;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The facts about a learner, by criterion reference. */
public record LearnerFacts(Map<String, CriterionFacts> criteria) {

    public static final LearnerFacts NOTHING = new LearnerFacts(Map.of());

    public LearnerFacts {
        criteria = Map.copyOf(criteria);
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

    /** The different pieces of evidence mapped to any of the criteria. */
    public Set<UUID> evidenceOf(Collection<String> some) {
        Set<UUID> evidence = new HashSet<>();
        some.forEach(criterion -> evidence.addAll(
                criteria.getOrDefault(criterion, CriterionFacts.NOTHING).mappedEvidence()));
        return evidence;
    }
}
