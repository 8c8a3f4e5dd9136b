package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/** One reading of the framework for action: by its headings, then by what a line is. */
final class ActionReading {

    private static final Pattern ANNEX = Pattern.compile("Annex (\\d)(?:: .*[^\\d\\s])?");
    private static final Pattern TITLED = Pattern.compile("(.+?)\\s[–-]\\s(.+)");

    private enum Part {
        NONE,
        PROFESSIONS,
        BOARDS,
        THEME,
        QUESTIONS,
        STEPS,
        ANNEX
    }

    private final Framework framework;
    private final HandbookFindings findings;
    private final Layer layer;
    private final ActionProfessions professions;
    private final ActionBoards boards;
    private final ActionQuestions questions;
    private Part part = Part.NONE;
    private String theme = "";
    private String open = "";
    private int barriers;
    private int steps;
    private boolean annex;

    ActionReading(Framework framework, HandbookFindings findings) {
        this.framework = framework;
        this.findings = findings;
        this.layer = new Layer(framework, findings);
        this.professions = new ActionProfessions(framework, layer);
        this.boards = new ActionBoards(framework, layer, findings);
        this.questions = new ActionQuestions(layer, findings);
    }

    List<Words> read(List<TextLine> text) {
        for (TextLine line : text) {
            BoardFigures.compare(line, framework.boardRules(), findings);
            if (!professions.footnote(line) && !heading(line)) {
                inside(line);
            }
        }
        boards.end();
        return layer.all();
    }

    private boolean heading(TextLine line) {
        Optional<FrameworkItem> named = line.bullet() ? Optional.empty() : theme(line);
        Matcher annexed = ANNEX.matcher(line.text());
        if (named.isPresent()) {
            theme = named.get().ref();
            part = annex ? Part.ANNEX : Part.THEME;
            barriers = 0;
            questions.of(theme);
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
        } else if (boards.begins(line)) {
            part = Part.BOARDS;
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
            case BOARDS -> boards.line(line);
            case THEME -> barrier(line);
            case QUESTIONS -> questions.question(line);
            case STEPS -> step(line);
            case ANNEX -> questions.repeated(line);
            case NONE -> {}
        }
    }

    private void profession(TextLine line) {
        if (line.bullet()) {
            professions.profession(line);
        } else {
            part = Part.NONE;
        }
    }

    private void barrier(TextLine line) {
        if (line.bullet() && layer.lists(theme + "-B", line.number(), line.text())) {
            open = "";
        } else if (line.bullet()) {
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

    private void step(TextLine line) {
        if (line.bullet() && !layer.lists(framework.framework() + "-A", line.number(), line.text())) {
            steps++;
            layer.put(line.number(), framework.framework() + "-A" + steps, null, line.text());
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
}
