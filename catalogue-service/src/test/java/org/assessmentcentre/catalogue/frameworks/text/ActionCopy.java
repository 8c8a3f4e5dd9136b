package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;

/** Our own statements in the layout of the framework for action. */
final class ActionCopy {

    private ActionCopy() {}

    static List<String> of(Framework framework) {
        List<String> lines = new ArrayList<>();
        lines.add("- clinical professions in health:");
        List<FrameworkItem> groups = parts(framework.items(), Type.PROFESSIONAL_GROUP);
        groups.forEach(group -> lines.add("- " + group.title() + "<sup>1</sup>"));
        lines.add("<sup>1</sup> AHPs include " + list(groups.get(0).items()) + ". Find out more.");
        lines.add("<sup>2</sup> Healthcare scientists include "
                + list(groups.get(2).items()) + ".");
        lines.add("We set a maximum of 12 directors, no more than seven non-executive directors and five executive"
                + " directors.");
        for (FrameworkItem theme : parts(framework.items(), Type.THEME)) {
            lines.add("## " + theme.title());
            parts(theme.items(), Type.BARRIER)
                    .forEach(barrier -> lines.add("- **" + barrier.title() + "** – " + barrier.statement()));
            lines.add("## Key questions for leaders");
            lines.add("---");
            parts(theme.items(), Type.KEY_QUESTION).forEach(question -> {
                lines.add(question.statement());
                lines.add("For example: "
                        + question.items().stream()
                                .map(action -> action.statement().replace(",", ""))
                                .collect(Collectors.joining(", ")));
            });
            lines.add("## How have others tackled these issues?");
            lines.add("- Somebody, somewhere");
        }
        lines.add("# 6. Next steps");
        parts(framework.items(), Type.ACTION).forEach(step -> lines.add("- " + step.statement()));
        lines.add("# Annex 1: Key questions");
        for (FrameworkItem theme : parts(framework.items(), Type.THEME)) {
            lines.add("## " + theme.title());
            parts(theme.items(), Type.KEY_QUESTION).forEach(question -> lines.add("- " + question.statement()));
        }
        lines.add("# Annex 2: Useful resources");
        lines.add("- Is there any?");
        return lines;
    }

    private static String list(List<FrameworkItem> items) {
        List<String> names = items.stream().map(FrameworkItem::statement).toList();
        int last = names.size() - 1;
        return (last > 1 ? String.join(", ", names.subList(0, last - 1)) + ", " : "") + names.get(last - 1) + " and "
                + names.get(last);
    }

    private static List<FrameworkItem> parts(List<FrameworkItem> items, Type type) {
        return items.stream().filter(item -> item.type() == type).toList();
    }
}
