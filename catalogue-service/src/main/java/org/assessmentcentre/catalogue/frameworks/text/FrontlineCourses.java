package org.assessmentcentre.catalogue.frameworks.text;

import java.util.HashMap;
import java.util.Map;
import org.assessmentcentre.catalogue.document.FrameworkLevel;

/** The appendix of courses: a block for each level, with its development needs and its programmes. */
final class FrontlineCourses {

    private final Layer layer;
    private final FrontlineBands bands;
    private final Map<String, Integer> counted = new HashMap<>();
    private String letter = "";
    private String open = "";

    FrontlineCourses(Layer layer, FrontlineBands bands) {
        this.layer = layer;
        this.bands = bands;
    }

    /** Another level's begin. */
    void begin() {
        close("");
    }

    void line(FrameworkLevel at, TextLine line) {
        if (line.begins("development needs")) {
            close("N");
        } else if (line.begins("relevant cln programmes")) {
            close("P");
        } else if (line.bullet() && !letter.isEmpty()) {
            String list = at.ref() + "-" + letter;
            if (layer.lists(list, line.number(), line.text())) {
                open = "";
                return;
            }
            open = list + counted.merge(list, 1, Integer::sum);
            String[] named = letter.equals("P") ? line.text().split(":\\s*", 2) : new String[] {line.text()};
            layer.put(line.number(), open, named.length > 1 ? named[0] : null, named[named.length - 1]);
        } else if (letter.isEmpty() && !Bands.in(line.text()).isEmpty()) {
            bands.compare(at, 2, line, line.text());
        } else if (!open.isEmpty()) {
            layer.goOn(open, line.text());
        }
    }

    private void close(String nextLetter) {
        letter = nextLetter;
        open = "";
    }
}
