package org.assessmentcentre.catalogue.versions;

import java.util.ArrayList;
import java.util.List;
import org.assessmentcentre.catalogue.versions.Change.Part;

/** Collects what differs. */
final class Changes {

    private final List<Change> found = new ArrayList<>();

    void add(Change change) {
        found.add(change);
    }

    /** Notes a text that reads differently. */
    void text(Part part, String ref, String what, String before, String after) {
        if (!before.equals(after)) {
            found.add(Change.reworded(part, ref, what, before, after));
        }
    }

    /** Notes something that is not the same any more. */
    void figure(Part part, String ref, String what, Impact impact, Object before, Object after) {
        if (!before.equals(after)) {
            found.add(Change.changed(part, ref, what, impact, before.toString(), after.toString()));
        }
    }

    List<Change> all() {
        return List.copyOf(found);
    }
}
