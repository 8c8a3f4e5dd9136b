package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assessmentcentre.catalogue.document.BoardRule;
import org.assessmentcentre.catalogue.document.BoardRule.Body;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.jspecify.annotations.Nullable;

/** Our own statements in the layout of the framework for action. */
final class ActionCopy {

    private static final Map<String, String> KNOWN_BY = Map.ofEntries(
            Map.entry("chief-executive", "chief executive officer"),
            Map.entry("chief-financial-officer", "chief financial officer"),
            Map.entry("doctor-or-dentist", "registered doctor"),
            Map.entry("nurse-or-midwife", "registered nurse"),
            Map.entry("half-independent", "half the non-executives"),
            Map.entry("clinical-non-executive", "council of governors"),
            Map.entry("balance-of-skills", "balance of skills"),
            Map.entry("size-that-works", "sufficient size"),
            Map.entry("nobody-dominates", "nobody is dominant"),
            Map.entry("trust-type-variations", "and ambulance services"),
            Map.entry("succession-and-diversity", "succession"),
            Map.entry("time-for-registration", "their regulator"),
            Map.entry("number-of-directors-free", "they alter the number"),
            Map.entry("clinicians-in-any-seat", "none prevent the appointment"),
            Map.entry("clinicians-as-non-executives", "non-executive directorships"));

    private ActionCopy() {}

    static List<String> of(Framework framework) {
        List<String> lines = new ArrayList<>();
        lines.add("- clinical professions in health:");
        List<FrameworkItem> groups = parts(framework.items(), Type.PROFESSIONAL_GROUP);
        groups.forEach(group -> lines.add("- " + group.title() + "<sup>1</sup>"));
        lines.add("<sup>1</sup> AHPs include " + list(groups.get(0).items()) + ". Find out more.");
        lines.add("<sup>2</sup> Healthcare scientists include "
                + list(groups.get(2).items()) + ".");
        boards(framework, lines);
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

    private static void boards(Framework framework, List<String> lines) {
        lines.add("## For NHS trust boards");
        lines.add("We set a maximum of 12 directors, no more than seven non-executive directors and five executive"
                + " directors.");
        sentences(framework, Body.NHS_TRUST, lines);
        lines.add("## For foundation trust boards");
        sentences(framework, Body.FOUNDATION_TRUST, lines);
        lines.add("## For both");
        sentences(framework, null, lines);
    }

    /** What one kind of body has to itself, and who has to sit on its board; without a body what is said of both. */
    private static void sentences(Framework framework, @Nullable Body body, List<String> lines) {
        for (BoardRule rule : framework.boardRules()) {
            String known = KNOWN_BY.get(rule.terms().id());
            boolean seat = rule instanceof BoardRule.OfficeHeld || rule instanceof BoardRule.RegistrationHeld;
            List<Body> bodies = rule.terms().bodies();
            if (known != null && (bodies.size() == 1 || seat ? bodies.contains(body) : body == null)) {
                lines.add((rule instanceof BoardRule.Judged ? "- " : "")
                        + rule.terms().statement() + " (" + known + (seat ? " of a " + body : "") + ").");
            }
        }
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
