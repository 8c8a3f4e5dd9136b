package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence that lists things, taken apart. */
final class Listed {

    /** Between the parts of a list, and not within brackets; three ranges of one adjective are one part. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\blocal),\\s*(?![^()]*\\))");

    private Listed() {}

    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        for (String each : BETWEEN.split(list, -1)) {
            String stripped = each.replaceAll("[\\s.,*]+$", "").strip();
            if (!stripped.isEmpty()) {
                parts.add(stripped);
            }
        }
        return parts;
    }
}
