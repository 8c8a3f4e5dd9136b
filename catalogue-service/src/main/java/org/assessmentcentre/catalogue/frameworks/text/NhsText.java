package org.assessmentcentre.catalogue.frameworks.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assessmentcentre.catalogue.document.Framework;
import org.assessmentcentre.catalogue.document.FrameworkItem;
import org.assessmentcentre.catalogue.document.FrameworkItem.Type;
import org.assessmentcentre.catalogue.document.FrameworkLevel;
import org.assessmentcentre.catalogue.handbook.HandbookFindings;
import org.assessmentcentre.catalogue.handbook.Line;
import org.assessmentcentre.catalogue.wording.Words;

/**
 * The text of the NHS Leadership Framework. Its pages print the stages' paragraphs out of order and some descriptors
 * among them; each is put at its place by what the summary tables say, and the move is reported.
 */
@ApplicationScoped
class NhsText implements FrameworkText {

    @Override
    public String framework() {
        return "NHS-LF";
    }

    @Override
    public List<String> beside(Framework framework) {
        return Stream.concat(
                        framework.uses().stream().map(framework::ref),
                        NhsIntroduction.senior(framework).map(FrameworkItem::appliesToRef))
                .toList();
    }

    @Override
    public List<Words> read(List<Line> lines, Framework framework, HandbookFindings findings) {
        List<FrameworkItem> domains = framework.items();
        NhsFindings found = new NhsFindings(findings);
        NhsPages pages = NhsPages.of(lines, domains.stream().map(NhsText::title).toList());
        List<Words> words = new ArrayList<>(levels(pages.introduction(), framework, found));
        words.addAll(NhsIntroduction.words(pages.introduction(), framework));
        List<NhsIndicators> indicators = new ArrayList<>();
        for (int d = 1; d <= domains.size(); d++) {
            FrameworkItem domain = domains.get(d - 1);
            NhsSummary summary = pages.summary(d);
            NhsDomainReader reader = new NhsDomainReader(domain, summary, found);
            words.addAll(reader.domain(pages.domain(d), pages.description(d)));
            words.addAll(reader.notYet(pages.notYet(d)));
            List<NhsElementPage> elements = new ArrayList<>();
            for (FrameworkItem element : of(domain, Type.ELEMENT)) {
                NhsElementReader page = new NhsElementReader(element, summary, found);
                elements.add(page.read(pages.element(d, elements.size() + 1)));
                words.addAll(page.words());
            }
            words.addAll(new NhsDescriptors(elements, summary, found).words());
            indicators.add(new NhsIndicators(domain, elements, summary, found));
        }
        NhsColumns columns = NhsColumns.of(
                indicators.stream().flatMap(each -> each.found().stream()).toList());
        indicators.forEach(each -> words.addAll(each.words(columns)));
        return words;
    }

    /** A stage's context begins with its label and ends with a full stop before the next one's. */
    private static List<Words> levels(List<Line> introduction, Framework framework, NhsFindings findings) {
        List<Words> words = new ArrayList<>();
        for (FrameworkLevel level : framework.levels()) {
            List<Prose> contexts = contexts(introduction, level);
            for (Prose context : contexts) {
                if (!context.saysTheSameAs(contexts.getFirst())) {
                    findings.unreadable(context.line(), level.ref(), "has another context as well");
                }
            }
            if (!contexts.isEmpty()) {
                words.add(new Words(
                        level.ref(), level.title(), contexts.getFirst().text(), null, null));
            }
        }
        return words;
    }

    private static List<Prose> contexts(List<Line> introduction, FrameworkLevel level) {
        List<Prose> contexts = new ArrayList<>();
        List<String> open = new ArrayList<>();
        int first = 0;
        boolean broken = false;
        for (Line line : introduction) {
            boolean begins = line.text().startsWith(level.title() + " ");
            boolean ends = begins
                    || line.text().startsWith("Application of ")
                    || line.text().matches("Stage [1-4] .*")
                    || (broken && !open.isEmpty() && !line.blank() && !NhsLines.goesOn(open.getLast(), line));
            if (ends && !open.isEmpty()) {
                contexts.add(Prose.of(first, open));
                open.clear();
            }
            broken = line.blank() || NhsLines.isFurniture(line);
            if (begins) {
                first = line.number();
                open.add(line.text().substring(level.title().length()));
            } else if (!broken && !open.isEmpty()) {
                open.add(line.text());
            }
        }
        if (!open.isEmpty()) {
            contexts.add(Prose.of(first, open));
        }
        return contexts;
    }

    static String title(FrameworkItem item) {
        return item.title() == null ? "" : item.title();
    }

    static int stage(FrameworkItem item) {
        String level = String.valueOf(item.level());
        return level.charAt(level.length() - 1) - '0';
    }

    static List<FrameworkItem> of(FrameworkItem parent, Type type) {
        return parent.items().stream().filter(item -> item.type() == type).toList();
    }
}
