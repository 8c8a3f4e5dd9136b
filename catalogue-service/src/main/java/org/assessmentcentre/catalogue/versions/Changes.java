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

    /**
     * Notes what differs between two lists whose lines have no references: one that went and one that came are the same
     * reworded when most words are.
     */
    void lines(Part part, String ref, String what, Impact impact, List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (Alignment.Step<String> step : Alignment.of(before, after)) {
            switch (step.op()) {
                case SAME -> {}
                case REMOVED -> gone.add(step.item());
                case ADDED -> come.add(step.item());
            }
        }
        for (String line : come) {
            String was = gone.stream()
                    .filter(each -> Words.alike(each, line))
                    .findFirst()
                    .orElse(null);
            if (was == null) {
                found.add(Change.added(part, ref, what, impact, line));
            } else {
                gone.remove(was);
                text(part, ref, what, was, line);
            }
        }
        gone.forEach(line -> found.add(Change.removed(part, ref, what, impact, line)));
    }

    List<Change> all() {
        return List.copyOf(found);
    }
}
