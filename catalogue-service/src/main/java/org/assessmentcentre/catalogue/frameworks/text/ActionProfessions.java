package org.assessmentcentre.catalogue.frameworks.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;

/** The clinical professions that the framework for action lists, and those that its footnotes put under two of them. */
final class ActionProfessions {

    private static final Pattern GROUPS_OF = Pattern.compile("(AHPs|Healthcare scientists) include (.+?)\\.(?: .*)?");

    private final Framework framework;
    private final Layer layer;
    private int professions;

    ActionProfessions(Framework framework, Layer layer) {
        this.framework = framework;
        this.layer = layer;
    }

    void profession(TextLine line) {
        String list = framework.framework() + "-G";
        String named = line.text().replaceAll("\\s?\\d?\\.?$", "");
        if (!layer.lists(list, line.number(), named)) {
            professions++;
            layer.put(line.number(), list + professions, null, named);
        }
    }

    /** Reads a footnote; false of any other line. */
    boolean footnote(TextLine line) {
        Matcher professionsOf = GROUPS_OF.matcher(line.text());
        boolean footnote = professionsOf.matches();
        if (footnote) {
            under(professionsOf.group(1), professionsOf.group(2), line);
        }
        return footnote;
    }

    private void under(String group, String list, TextLine line) {
        String ref = framework
                .allItems()
                .filter(item -> item.type() == Type.PROFESSIONAL_GROUP)
                .filter(item -> (group.equals("AHPs") ? "Allied health professionals" : group).equals(item.title()))
                .map(FrameworkItem::ref)
                .findFirst()
                .orElse(group);
        List<String> parts = Listed.parts(list);
        String last = parts.removeLast();
        parts.addAll(List.of(last.split(" and ", 2)));
        for (int i = 0; i < parts.size(); i++) {
            layer.put(line.number(), ref + "-P" + (i + 1), null, parts.get(i));
        }
    }
}
