package org.assessmentcentre.reporting.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assessmentcentre.kit.event.DeadLetters;
import org.assessmentcentre.reporting.portfolio.Apprenticeship;
import org.assessmentcentre.reporting.portfolio.Learner;

/**
 * Which learners' read models lack an event that could not be applied: one of the learner's own, of a catalogue
 * document that coverage and readiness are worked out from, of the centre, whose settings decide what blocks and what
 * is shown, or of the employer, whose record decides on whose board an apprentice is. A centre's staff events have the same key, so one of those marks its learners too.
 */
@ApplicationScoped
public class Staleness {

    private final DeadLetters deadLetters;

    Staleness(DeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** The stale ones of these, in one query. */
    public Set<UUID> among(Collection<Learner> learners) {
        if (learners.isEmpty()) {
            return Set.of();
        }
        Set<String> sources = learners.stream()
                .flatMap(learner -> sourcesOf(learner).stream())
                .collect(Collectors.toSet());
        Set<String> pending = deadLetters.pendingAmong(sources);
        return learners.stream()
                .filter(learner -> sourcesOf(learner).stream().anyMatch(pending::contains))
                .map(Learner::id)
                .collect(Collectors.toSet());
    }

    /** The keys of the events a learner's coverage and readiness rest on. */
    private static List<String> sourcesOf(Learner learner) {
        List<String> keys = new ArrayList<>();
        keys.add(learner.id().toString());
        keys.add(learner.centre().number());
        keys.add(learner.qualification() + ":" + learner.handbookVersion());
        if (learner.employerId() != null) {
            keys.add(learner.employerId().toString());
        }
        Apprenticeship apprenticeship = learner.apprenticeship();
        if (apprenticeship != null) {
            keys.add(apprenticeship.standard() + ":" + apprenticeship.standardVersion());
            keys.add(apprenticeship.standard() + ":" + apprenticeship.plan());
        }
        return keys;
    }
}
