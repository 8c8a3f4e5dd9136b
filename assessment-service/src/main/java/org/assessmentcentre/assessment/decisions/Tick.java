package org.assessmentcentre.assessment.decisions;

import jakarta.persistence.Embeddable;
import java.util.Comparator;
import java.util.UUID;

/** A requirement that is met, by this piece of evidence. */
@Embeddable
public record Tick(String requirement, UUID evidenceId) implements Comparable<Tick> {

    private static final Comparator<Tick> BY_REQUIREMENT =
            Comparator.comparing(Tick::requirement).thenComparing(Tick::evidenceId);

    @Override
    public int compareTo(Tick other) {
        return BY_REQUIREMENT.compare(this, other);
    }
}
