package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkUse;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Section;
import org.jspecify.annotations.Nullable;

/** The uses of the frontline tool: a numbered title, a paragraph that ends in a colon, and a list. */
final class FrontlineUses {

    private static final Pattern TITLE = Pattern.compile("(\\d)\\. (.+)");

    /** How many entries each list has: they are printed once, so that nothing else tells of one that is lost. */
    private static final List<Integer> ENTRIES = List.of(4, 4, 3, 3, 3, 3, 3, 3);

    /** Our titles are near the text's; a number and any other words begin no use. */
    private static final double ALIKE = 0.4;

    private final Framework framework;
    private final Layer layer;
    private final HandbookFindings findings;
    private final List<String> said = new ArrayList<>();

    private @Nullable FrameworkUse open;
    private String title = "";
    private int first;
    private int expected;
    private int entries;

    FrontlineUses(Framework framework, Layer layer, HandbookFindings findings) {
        this.framework = framework;
        this.layer = layer;
        this.findings = findings;
    }

    void line(TextLine line) {
        if (!begins(line) && open != null) {
            inside(open, line);
        }
    }

    private boolean begins(TextLine line) {
        Matcher numbered = TITLE.matcher(line.text());
        if (line.bullet() || !numbered.matches()) {
            return false;
        }
        int place = Integer.parseInt(numbered.group(1)) - 1;
        Prose printed = new Prose(line.number(), numbered.group(2));
        if (place < 0
                || place >= Math.min(ENTRIES.size(), framework.uses().size())
                || new Prose(0, framework.uses().get(place).title()).likeness(printed) < ALIKE) {
            return false;
        }
        end();
        open = framework.uses().get(place);
        title = printed.text();
        first = printed.line();
        expected = ENTRIES.get(place);
        return true;
    }

    private void inside(FrameworkUse use, TextLine line) {
        String text = line.text();
        boolean introduces = entries == 0 && (said.isEmpty() || !said.getLast().endsWith(":"));
        if (line.bullet()
                && said.stream().anyMatch(before -> TextLine.bare(before).equals(TextLine.bare(text)))) {
            findings.differs(Section.PARTS, line.number(), framework.ref(use), "lists an entry twice", text, "");
        } else if (line.bullet()) {
            entries++;
            said.add(text);
        } else if (!said.isEmpty() && (introduces || Character.isLowerCase(text.charAt(0)))) {
            said.add(Prose.mended(said.removeLast() + " " + text));
        } else if (introduces) {
            said.add(text);
        } else {
            end();
        }
    }

    /** Takes in what was said of the use that is open. */
    void end() {
        FrameworkUse use = open;
        if (use != null) {
            String ref = framework.ref(use);
            layer.put(first, ref, title, String.join("\n", said));
            if (entries != expected) {
                findings.differs(
                        Section.PARTS,
                        first,
                        ref,
                        "lists another number of entries than is known of it",
                        Integer.toString(entries),
                        Integer.toString(expected));
            }
        }
        open = null;
        said.clear();
        entries = 0;
    }
}
