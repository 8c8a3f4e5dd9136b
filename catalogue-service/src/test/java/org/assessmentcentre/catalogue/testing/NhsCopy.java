package org.assessmentcentre.catalogue.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;

/**
 * A text in the layout of the NHS framework's, in our own words: stages out of order, a descriptor among the indicators,
 * labels of examples in the wrong place, summary tables column by column.
 */
public final class NhsCopy {

    /** How the table says one indicator differently. */
    public static final String OTHERWISE = "Differs: NHS-LF-D4-E3-S4";

    private static final int[] PRINTED = {3, 4, 1, 2};
    private static final int[] IN_ORDER = {1, 2, 3, 4};

    private final StringBuilder text = new StringBuilder();

    private NhsCopy() {}

    public static String of(Framework framework) {
        NhsCopy copy = new NhsCopy();
        copy.line("Foreword", "Words that hold no part.", "");
        copy.line(
                "There are two additional domains: " + framework.items().get(6).appliesTo() + ".", "");
        framework.levels().forEach(level -> copy.line(level.title() + " " + level.context()));
        copy.line(" Application of the framework", "More words, for", "example:");
        framework.uses().forEach(use -> copy.line("• " + use.description()));
        copy.line("Words after the list.");
        for (int d = 1; d <= framework.items().size(); d++) {
            copy.domain(d, framework.items().get(d - 1));
        }
        copy.line(" Appendix I", "About something else.");
        copy.line(" The following tables combine the indicators. Please", "");
        for (int d = 1; d <= framework.items().size(); d++) {
            copy.table(d, framework.items().get(d - 1));
        }
        return copy.text.toString();
    }

    private void domain(int d, FrameworkItem domain) {
        String heading = " " + d + ". " + domain.title();
        line(heading, "", domain.statement(), "", "Leadership Framework");
        List<FrameworkItem> elements = of(domain, Type.ELEMENT);
        for (int e = 1; e <= elements.size(); e++) {
            line(heading, d + "." + e + " " + elements.get(e - 1).title());
            element(d, e, elements.get(e - 1));
        }
        line(heading, "Generic behaviours observed if individual is not yet demonstrating this domain:");
        bullets(of(domain, Type.NOT_YET_DEMONSTRATING));
        List<FrameworkItem> examples = of(domain, Type.EXAMPLE);
        line(" Stage 2", "", examples.get(0).statement(), "", "Stage 1", "");
        line(examples.get(1).statement(), "", "Stage 3", "", examples.get(2).statement(), "", "Stage 4", "");
        line(
                "Examples in Practice for " + domain.title() + ":",
                "",
                examples.get(3).statement());
    }

    private void element(int d, int e, FrameworkItem element) {
        List<FrameworkItem> descriptors = of(element, Type.DESCRIPTOR);
        List<FrameworkItem> indicators = of(element, Type.INDICATOR);
        line(element.statement());
        if (indicators.size() == 1) {
            line("They:");
            bullets(descriptors);
            line(" Whole organisation/", "healthcare system", "", "Stage 4", "", "Contextual Indicators", "");
            line(indicators.get(0).statement(), "");
            return;
        }
        boolean displaced = e == 1;
        line("Competent leaders:");
        bullets(displaced ? descriptors.subList(0, 3) : descriptors);
        line(
                " Stage 1",
                "",
                "Own practice/",
                "immediate team",
                "",
                "Stage 2",
                "",
                "Whole service/",
                "across teams",
                "");
        line("Stage 3", "", "Across services/", "wider organisation", "", "Stage 4", "", "Contextual Indicators", "");
        if (displaced) {
            bullets(descriptors.subList(3, 4));
        }
        for (int stage : d % 2 == 0 ? PRINTED : IN_ORDER) {
            line(indicators.get(stage - 1).statement(), "");
        }
    }

    private void table(int d, FrameworkItem domain) {
        List<FrameworkItem> elements = of(domain, Type.ELEMENT);
        List<FrameworkItem> behaviours = of(domain, Type.NOT_YET_DEMONSTRATING);
        if (of(elements.get(0), Type.INDICATOR).size() == 1) {
            elements.forEach(element -> bullets(of(element, Type.DESCRIPTOR)));
            column(4, elements.reversed());
            bullets(behaviours);
        } else {
            cells(elements.subList(1, 4), 1);
            titles(d, elements, 2, 3, 4);
            bullets(behaviours.subList(0, 2));
            column(3, elements.reversed());
            line("4", "Whole Organisation/Wider", "Healthcare System", "");
            cells(elements.reversed(), 4);
            bullets(behaviours.subList(2, behaviours.size()));
            column(2, elements.reversed());
            line("Generic behaviours observed if individual is not yet demonstrating this domain:", "");
            column(1, elements.subList(0, 1));
            titles(d, elements, 1);
        }
        line("Element", "", d + ". " + String.valueOf(domain.title()).toUpperCase(Locale.ROOT));
        line(domain.statement() + ".");
    }

    private void column(int stage, List<FrameworkItem> elements) {
        cells(elements, stage);
        line(stage + "", "Head/Of the Column", "");
    }

    private void cells(List<FrameworkItem> elements, int stage) {
        for (FrameworkItem element : elements) {
            of(element, Type.INDICATOR).stream()
                    .filter(indicator -> String.valueOf(indicator.level()).endsWith("S" + stage))
                    .forEach(indicator -> line(
                            OTHERWISE.endsWith(indicator.ref())
                                    ? indicator.statement() + " everywhere"
                                    : indicator.statement(),
                            ""));
        }
    }

    private void titles(int d, List<FrameworkItem> elements, int... which) {
        IntStream.of(which)
                .forEach(e -> line(d + "." + e + " " + elements.get(e - 1).title(), ""));
    }

    private void bullets(List<FrameworkItem> items) {
        Function<FrameworkItem, String> bullet = item -> "• " + item.statement();
        items.stream().map(bullet).forEach(this::line);
        line("");
    }

    private void line(String... lines) {
        for (String line : lines) {
            text.append(line).append('\n');
        }
    }

    private static List<FrameworkItem> of(FrameworkItem parent, Type type) {
        return new ArrayList<>(
                parent.items().stream().filter(item -> item.type() == type).toList());
    }
}
