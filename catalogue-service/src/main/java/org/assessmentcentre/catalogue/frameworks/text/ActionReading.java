package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/** One reading of the framework for action: by its headings, then by what a line is. */
final class ActionReading {

    private static final Pattern ANNEX = Pattern.compile("Annex (\\d)(?:: .*[^\\d\\s])?");
    private static final Pattern GROUPS_OF = Pattern.compile("(AHPs|Healthcare scientists) include (.+?)\\.(?: .*)?");
    private static final Pattern TITLED = Pattern.compile("(.+?)\\s[–-]\\s(.+)");

    /** Between the parts of a list, and not within brackets; three ranges of one adjective are one part. */
    private static final Pattern BETWEEN = Pattern.compile("(?<!\\blocal),\\s*(?![^()]*\\))");

    private enum Part {
        NONE,
        PROFESSIONS,
        THEME,
        QUESTIONS,
        STEPS,
        ANNEX
    }

    private final Framework framework;
    private final HandbookFindings findings;
    private final Layer layer;
    private Part part = Part.NONE;
    private String theme = "";
    private String open = "";
    private int barriers;
    private int questions;
    private int professions;
    private int steps;
    private boolean annex;

    ActionReading(Framework framework, HandbookFindings findings) {
        this.framework = framework;
        this.findings = findings;
        this.layer = new Layer(framework, findings);
    }

    List<Words> read(List<TextLine> text) {
        for (TextLine line : text) {
            BoardFigures.compare(line, framework.boardRules(), findings);
            Matcher professionsOf = GROUPS_OF.matcher(line.text());
            if (professionsOf.matches()) {
                under(professionsOf.group(1), professionsOf.group(2), line);
            } else if (!heading(line)) {
                inside(line);
            }
        }
        return layer.all();
    }

    private boolean heading(TextLine line) {
        Optional<FrameworkItem> named = line.bullet() ? Optional.empty() : theme(line);
        Matcher annexed = ANNEX.matcher(line.text());
        if (named.isPresent()) {
            theme = named.get().ref();
            part = annex ? Part.ANNEX : Part.THEME;
            barriers = 0;
            questions = 0;
            if (!annex) {
                layer.put(line.number(), theme, line.text(), line.text());
            }
        } else if (annexed.matches()) {
            annex = annexed.group(1).equals("1");
            part = Part.NONE;
        } else if (line.is("key questions for leaders")) {
            part = Part.QUESTIONS;
        } else if (line.begins("how have others tackled")) {
            part = Part.NONE;
        } else if (line.is("6 next steps") || line.is("next steps")) {
            part = Part.STEPS;
        } else if (line.text().endsWith("clinical professions in health:")) {
            part = Part.PROFESSIONS;
        } else {
            return false;
        }
        open = "";
        return true;
    }

    private void inside(TextLine line) {
        switch (part) {
            case PROFESSIONS -> profession(line);
            case THEME -> barrier(line);
            case QUESTIONS -> question(line);
            case STEPS -> step(line);
            case ANNEX -> repeated(line);
            case NONE -> {}
        }
    }

    private void profession(TextLine line) {
        if (line.bullet()) {
            professions++;
            layer.put(
                    line.number(),
                    framework.framework() + "-G" + professions,
                    null,
                    line.text().replaceAll("\\s?\\d?\\.?$", ""));
        } else {
            part = Part.NONE;
        }
    }

    /** The professions of a group, which a footnote names. */
    private void under(String group, String list, TextLine line) {
        String ref = framework
                .allItems()
                .filter(item -> item.type() == Type.PROFESSIONAL_GROUP)
                .filter(item -> (group.equals("AHPs") ? "Allied health professionals" : group).equals(item.title()))
                .map(FrameworkItem::ref)
                .findFirst()
                .orElse(group);
        List<String> parts = parts(list);
        String last = parts.removeLast();
        parts.addAll(List.of(last.split(" and ", 2)));
        for (int i = 0; i < parts.size(); i++) {
            layer.put(line.number(), ref + "-P" + (i + 1), null, parts.get(i));
        }
    }

    private void barrier(TextLine line) {
        if (line.bullet()) {
            barriers++;
            open = theme + "-B" + barriers;
            Matcher titled = TITLED.matcher(line.text());
            layer.put(
                    line.number(),
                    open,
                    titled.matches() ? titled.group(1) : null,
                    titled.matches() ? titled.group(2) : line.text());
        } else if (!open.isEmpty()) {
            layer.goOn(open, line.text());
        }
    }

    /** A question, or the examples that follow it. */
    private void question(TextLine line) {
        String ref = theme + "-Q" + questions;
        if (line.begins("for example")) {
            List<String> parts = parts(line.text().replaceFirst("(?i)for example:?\\s*", ""));
            for (int i = 0; i < parts.size(); i++) {
                layer.put(line.number(), ref + "-A" + (i + 1), null, parts.get(i));
            }
            open = ref + "-A" + parts.size();
        } else if (line.text().endsWith("?")) {
            questions++;
            open = "";
            layer.put(line.number(), theme + "-Q" + questions, null, line.text());
        } else if (!open.isEmpty()) {
            layer.goOn(open, line.text());
        }
    }

    private void step(TextLine line) {
        if (line.bullet()) {
            steps++;
            layer.put(line.number(), framework.framework() + "-A" + steps, null, line.text());
        }
    }

    /** The annex lists every question again. */
    private void repeated(TextLine line) {
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

    private Optional<FrameworkItem> theme(TextLine line) {
        return framework.items().stream()
                .filter(item -> item.type() == Type.THEME)
                .filter(item -> line.is(TextLine.bare(title(item))))
                .findFirst();
    }

    private static String title(FrameworkItem item) {
        @Nullable String title = item.title();
        return title == null ? item.ref() : title;
    }

    private static List<String> parts(String list) {
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
