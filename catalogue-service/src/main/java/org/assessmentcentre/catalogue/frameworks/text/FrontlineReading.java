package org.assessmentcentre.catalogue.frameworks.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.handbook.Finding;
import org.assessmentcentre.catalogue.handbook.FindingKind;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.assessmentcentre.catalogue.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * One reading of the frontline tool. The chapters have the same questions in the same order, and lists under labels that
 * vary; a list's part is known by its theme and label, and counted there.
 */
final class FrontlineReading {

    private static final Pattern CHAPTER = Pattern.compile("(?:\\d{1,2}\\.\\s*)?(\\w+) Leaders");
    private static final Pattern COURSES = Pattern.compile("([A-Z]+) LEADERS");
    private static final Pattern COURSES_BEGIN = Pattern.compile("(?:\\d{1,2} )?appendix 4 cln courses");
    private static final Pattern OTHER_PART = Pattern.compile("(?:\\d{1,2} )?(?:appendix [1-3] .*|references)");
    private static final Pattern LABEL = Pattern.compile("[\\w ]{3,40}:");

    /** How the focus groups were asked, in the themes' order. */
    private static final List<String> PROMPTS = List.of(
            "main barriers to frontline leadership",
            "defining credible leadership",
            "visibility how can",
            "benefits of compassionate leadership",
            "if you could have the opportunity",
            "how well do you feel the framework");

    private static final int ASKS = 5;

    private final HandbookFindings findings;
    private final Layer layer;
    private final FrontlineBands bands;
    private final FrontlineUses uses;
    private final FrontlineQuestions questions;
    private final FrontlineCourses programmes;
    private final Map<String, Integer> counted = new HashMap<>();
    private final Map<String, TextLine> repeated = new HashMap<>();

    private @Nullable FrameworkLevel level;
    private int theme;
    private String letter = "";
    private String open = "";
    private boolean courses;

    FrontlineReading(Framework framework, HandbookFindings findings) {
        this.findings = findings;
        this.layer = new Layer(framework, findings);
        this.bands = new FrontlineBands(framework, layer, findings);
        this.uses = new FrontlineUses(framework, layer, findings);
        this.questions = new FrontlineQuestions(layer, bands);
        this.programmes = new FrontlineCourses(layer, bands);
    }

    List<Words> read(List<TextLine> text) {
        for (int i = 0; i < text.size(); i++) {
            TextLine line = text.get(i);
            TextLine next = i + 1 < text.size() ? text.get(i + 1) : line;
            if ((level != null || !bands.matrix(line, next)) && !begins(line)) {
                inside(line);
            }
        }
        uses.end();
        return layer.all();
    }

    /** A chapter or a block of courses, or the end of them. */
    private boolean begins(TextLine line) {
        Matcher chapter = CHAPTER.matcher(line.text());
        Matcher block = COURSES.matcher(line.text());
        boolean opens = chapter.matches() || (courses && block.matches());
        if (opens) {
            Optional<FrameworkLevel> named = bands.titled(chapter.matches() ? chapter.group(1) : block.group(1));
            level = named.orElse(null);
        } else if (COURSES_BEGIN.matcher(TextLine.bare(line.text())).matches()) {
            courses = true;
            level = null;
        } else if (OTHER_PART.matcher(TextLine.bare(line.text())).matches()) {
            courses = false;
            level = null;
        } else {
            return false;
        }
        uses.end();
        theme = 0;
        close("");
        questions.begin();
        programmes.begin();
        return true;
    }

    private void inside(TextLine line) {
        FrameworkLevel at = level;
        if (at == null) {
            uses.line(line);
            return;
        }
        if (courses) {
            programmes.line(at, line);
            return;
        }
        int prompt = prompt(line);
        if (prompt > 0) {
            theme = prompt;
            String ref = at.ref() + "-T" + theme;
            String title = line.text().split("\\s[-–]\\s", 2)[0].strip();
            layer.put(line.number(), ref, title, line.text());
            close(theme == ASKS ? "A" : "");
            open = theme == ASKS ? "" : ref;
        } else if (line.begins("conclusions and question")) {
            theme = PROMPTS.size() + 1;
            close("");
        } else if (theme > PROMPTS.size()) {
            questions.line(at, line);
        } else if (theme > 0) {
            listed(at, line);
        }
    }

    /** A list, a label of one, or a paragraph on what was seen. */
    private void listed(FrameworkLevel at, TextLine line) {
        String themeRef = at.ref() + "-T" + theme;
        if (!line.bullet() && LABEL.matcher(line.text()).matches()) {
            close(letter(TextLine.bare(line.text())));
            open = letter.isEmpty() ? themeRef : "";
        } else if (line.bullet()) {
            String list = letter.isEmpty() ? "P" : letter;
            if (layer.lists(themeRef + "-" + list, line.number(), line.text())) {
                open = "";
                return;
            }
            String ref = count(themeRef + "-" + list);
            open = ref;
            if (!repeats(at, list, ref, line)) {
                layer.put(line.number(), ref, null, line.text());
            }
        } else if (!open.isEmpty() && !line.begins("key questions themes")) {
            layer.goOn(open, line.text());
        }
    }

    /** Which kind of list it is; none where a paragraph follows. */
    private String letter(String label) {
        boolean compassion = theme == 4;
        return switch (label) {
            case "barriers identified", "barriers", "challenges" -> "B";
            case "solutions suggested", "practical ideas" -> "S";
            case "suggestions" -> compassion ? "P" : "S";
            case "benefits" -> "I";
            case "insights", "insight" -> compassion ? "I" : "";
            case "reflections", "reflection" -> "";
            default -> "P";
        };
    }

    /** A list that stands under its own theme already; it says nothing of this one. */
    private boolean repeats(FrameworkLevel at, String list, String ref, TextLine line) {
        String before = at.ref() + "-T1-" + list + ref.substring(ref.lastIndexOf(list) + 1);
        String said = theme == 1 ? null : layer.at(before);
        if (said == null || !TextLine.bare(said).equals(TextLine.bare(line.text()))) {
            return false;
        }
        String themeRef = at.ref() + "-T" + theme;
        if (repeated.putIfAbsent(themeRef, line) == null) {
            findings.add(Finding.warning(FindingKind.CONTRADICTION, Section.PARTS)
                    .at(line.number(), themeRef)
                    .says("repeats what " + at.ref() + "-T1 lists, and lists nothing of its own"));
        }
        return true;
    }

    private static int prompt(TextLine line) {
        for (int i = 0; i < PROMPTS.size(); i++) {
            if (line.begins(PROMPTS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private String count(String list) {
        return list + counted.merge(list, 1, Integer::sum);
    }

    private void close(String nextLetter) {
        letter = nextLetter;
        open = "";
    }
}
