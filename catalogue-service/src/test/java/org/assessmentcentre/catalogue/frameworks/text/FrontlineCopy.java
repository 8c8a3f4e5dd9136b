package org.assessmentcentre.catalogue.frameworks.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.document.FrameworkUse;

/** Our own statements in the layout of the frontline tool: what a centre's copy would look like, in no one else's words. */
final class FrontlineCopy {

    private static final List<String> PROMPTS = List.of(
            "Main barriers to frontline leadership - and what then?",
            "Defining credible leadership - how?",
            "Visibility - how can it grow?",
            "Benefits of compassionate leadership - which?",
            "If you could have the opportunity, what would you say?",
            "How well do you feel the framework fits?");

    private final List<String> lines = new ArrayList<>();

    private FrontlineCopy() {}

    static List<String> of(Framework framework) {
        FrontlineCopy copy = new FrontlineCopy();
        copy.lines.add("Levels of Leadership\tOverview");
        for (FrameworkLevel level : framework.levels()) {
            copy.lines.add(level.title() + "\t" + bands(level, 0) + ", " + level.context());
        }
        copy.lines.add("6. Future Leaders.....11");
        copy.uses(framework);
        for (FrameworkLevel level : framework.levels()) {
            copy.chapter(framework, level);
        }
        copy.lines.add("10. Appendix 1 – Who took part");
        copy.lines.add("- Nobody whom we name");
        copy.lines.add("13. Appendix 4 – CLN Courses");
        framework.levels().stream().filter(level -> level.none().isEmpty()).forEach(level -> {
            copy.lines.add(level.title().toUpperCase(Locale.ROOT) + " LEADERS");
            copy.lines.add("(" + bands(level, 2) + " staff)");
            copy.lines.add("Development Needs:");
            copy.bullets(parts(framework.items(), level, Type.DEVELOPMENT_NEED));
            copy.lines.add("Relevant CLN Programmes:");
            parts(framework.items(), level, Type.PROGRAMME)
                    .forEach(programme -> copy.lines.add("- " + programme.title() + ": " + programme.statement()));
        });
        copy.lines.add("14. References");
        copy.lines.add("- None");
        return copy.lines;
    }

    private void uses(Framework framework) {
        for (int i = 0; i < framework.uses().size(); i++) {
            FrameworkUse use = framework.uses().get(i);
            lines.add((i + 1) + ". " + use.title());
            lines.add(use.description() + ":");
            for (int entry = 1; entry <= (i < 2 ? 4 : 3); entry++) {
                lines.add("- " + entry + " of ours to " + use.slug());
            }
        }
        lines.add("That is all of them.");
    }

    private void chapter(Framework framework, FrameworkLevel level) {
        lines.add(level.code() + ". " + level.title() + " Leaders");
        Iterator<String> prompts = PROMPTS.iterator();
        List<FrameworkItem> themes = parts(framework.items(), level, Type.THEME);
        for (FrameworkItem theme : themes) {
            lines.add(prompts.next());
            boolean visibility = "Visibility".equals(theme.title());
            list("Barriers:", parts(theme.items(), level, Type.BARRIER));
            list(visibility ? "Practical Ideas:" : "Solutions Suggested:", parts(theme.items(), level, Type.SOLUTION));
            list("Benefits:", parts(theme.items(), level, Type.INSIGHT));
            list("Themes:", parts(theme.items(), level, Type.PRACTICE));
            bullets(parts(theme.items(), level, Type.ASK));
            lines.add("Reflections:");
            lines.add(theme.statement());
        }
        lines.add("Conclusions and Questions for Leaders:");
        lines.add("(" + bands(level, 1) + ")");
        lines.add("Key Questions to Ask Their Leaders:");
        themes.stream()
                .flatMap(theme -> parts(theme.items(), level, Type.KEY_QUESTION).stream())
                .sorted((one, other) -> one.ref().compareTo(other.ref()))
                .forEach(question -> {
                    String number = question.ref().substring(question.ref().length() - 1);
                    lines.add(number + ". **\"" + question.statement() + "\"**");
                    lines.add("(" + question.items().getFirst().statement() + ")");
                });
        lines.add("\"A saying of ours.\"");
    }

    private void list(String label, List<FrameworkItem> parts) {
        if (!parts.isEmpty()) {
            lines.add(label);
            bullets(parts);
        }
    }

    private void bullets(List<FrameworkItem> parts) {
        parts.forEach(part -> lines.add("- " + part.statement()));
    }

    private static String bands(FrameworkLevel level, int place) {
        return "Band " + String.join("/", level.bandStatements().get(place).bands());
    }

    private static List<FrameworkItem> parts(List<FrameworkItem> items, FrameworkLevel level, Type type) {
        return items.stream()
                .filter(item -> item.type() == type && level.ref().equals(item.level()))
                .toList();
    }
}
