package org.assessmentcentre.kit.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Identifiers we mint: UUID v7, so that they sort by the time they were made. */
public final class Ids {

    private static final NoArgGenerator TIME_ORDERED = Generators.timeBasedEpochRandomGenerator();

    private Ids() {}

    public static UUID next() {
        return TIME_ORDERED.generate();
    }
}
