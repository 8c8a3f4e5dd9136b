package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;

/** The key questions of a theme with their example actions, and the same questions once more in the annex. */
final class ActionQuestions {

    private final Layer layer;
    private final HandbookFindings findings;
    private String theme = "";
    private String open = "";
    private int questions;

    ActionQuestions(Layer layer, HandbookFindings findings) {
        this.layer = layer;
        this.findings = findings;
    }

    /** Those of a theme begin. */
    void of(String themeRef) {
        theme = themeRef;
        open = "";
        questions = 0;
    }

    /** A question, or the examples that follow it. */
    void question(TextLine line) {
        String ref = theme + "-Q" + questions;
        if (line.bullet()) {
            findings.error(Section.PARTS, line.number(), theme, "has an entry of a list among its questions");
        } else if (line.begins("for example")) {
            List<String> parts = Listed.parts(line.text().replaceFirst("(?i)for example:?\\s*", ""));
            for (int i = 0; i < parts.size(); i++) {
                layer.put(line.number(), ref + "-A" + (i + 1), null, parts.get(i));
            }
            open = ref + "-A" + parts.size();
        } else if (line.text().endsWith("?") && layer.lists(theme + "-Q", line.number(), line.text())) {
            open = "";
        } else if (line.text().endsWith("?")) {
            questions++;
            open = "";
            layer.put(line.number(), theme + "-Q" + questions, null, line.text());
        } else if (Character.isLowerCase(line.text().charAt(0))) {
            layer.goOn(open, line.text());
        } else {
            findings.error(Section.PARTS, line.number(), theme, "has a paragraph among its questions");
        }
    }

    /** The annex lists every question again. */
    void repeated(TextLine line) {
        if (!line.text().endsWith("?")) {
            return;
        }
        questions++;
        String ref = theme + "-Q" + questions;
        String before = layer.at(ref);
        if (before == null || !TextLine.bare(before).equals(TextLine.bare(line.text()))) {
            findings.add(Finding.warning(FindingKind.SUMMARY_DIFFERS, Section.PARTS)
                    .at(line.number(), ref)
                    .says("is worded differently in the annex")
                    .prints(before == null ? "" : before, line.text()));
        }
    }
}
