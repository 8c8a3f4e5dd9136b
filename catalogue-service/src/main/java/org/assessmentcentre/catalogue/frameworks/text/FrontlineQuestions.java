package org.assessmentcentre.catalogue.frameworks.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.FrameworkLevel;

/** The end of a level's chapter: its bands once more, then the questions with what each reveals. */
final class FrontlineQuestions {

    private static final Pattern NUMBERED = Pattern.compile("([1-9])\\.\\s*([\"“'‘].*)");

    /** A word processor keeps the numbers of a list to itself. */
    private static final Pattern UNNUMBERED = Pattern.compile("[\"“'‘].*\\?[\"”'’]?");

    private final Layer layer;
    private final FrontlineBands bands;
    private String open = "";
    private boolean answered;
    private int asked;

    FrontlineQuestions(Layer layer, FrontlineBands bands) {
        this.layer = layer;
        this.bands = bands;
    }

    /** Another level's begin. */
    void begin() {
        open = "";
        answered = false;
        asked = 0;
    }

    void line(FrameworkLevel at, TextLine line) {
        Matcher numbered = NUMBERED.matcher(line.text());
        if (numbered.matches()) {
            ask(at, line, Integer.parseInt(numbered.group(1)), numbered.group(2));
        } else if (UNNUMBERED.matcher(line.text()).matches()) {
            ask(at, line, asked + 1, line.text());
        } else if (open.isEmpty()
                && !answered
                && !Bands.in(line.text()).isEmpty()
                && line.text().startsWith("(")) {
            bands.compare(at, 1, line, line.text());
        } else if (!open.isEmpty()) {
            answer(line);
        }
    }

    private void ask(FrameworkLevel at, TextLine line, int number, String question) {
        asked = number;
        open = at.ref() + "-Q" + number;
        layer.put(line.number(), open, null, unquoted(question));
    }

    private void answer(TextLine line) {
        boolean reveals = open.endsWith("-R");
        if (!reveals && line.text().startsWith("(")) {
            open = open + "-R";
            layer.put(line.number(), open, null, line.text().replaceAll("^\\(|\\)$", ""));
        } else {
            layer.goOn(open, reveals ? line.text().replaceAll("\\)$", "") : unquoted(line.text()));
        }
        if (open.endsWith("-R") && line.text().endsWith(")")) {
            open = "";
            answered = true;
        }
    }

    private static String unquoted(String text) {
        return text.replaceAll("^[\"“'‘]+|[\"”'’]+$", "").strip();
    }
}
